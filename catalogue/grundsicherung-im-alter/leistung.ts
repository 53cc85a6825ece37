import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'grundsicherung-im-alter',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Grundsicherung im Alter und bei Erwerbsminderung',
        en: 'Basic income support in old age and with reduced earning capacity',
      },
    },
  ],
  kurz: {
    de: 'Geld zum Leben, wenn Ihre Rente nicht reicht oder Sie auf Dauer nicht arbeiten können.',
    en: 'Money to live on if your pension is not enough or you will never be able to work again.',
  },
  thema: 'existenz',
  ozgNummer: 5,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 19 Abs. 2 SGB XII', '§§ 41 bis 46b SGB XII', '§ 90 SGB XII', '§ 94 Abs. 1a SGB XII'],
  zustaendig: 'SOZIALAMT',
  fristen: [
    {
      text: {
        de: 'Ihr Antrag gilt ab dem Ersten des Monats, in dem Sie ihn stellen.',
        en: 'Your application counts from the first day of the month in which you make it.',
      },
      quelle: '§ 44 Abs. 2 SGB XII',
    },
    {
      text: {
        de: 'Das Geld wird meist für 12 Monate bewilligt.',
        en: 'The money is usually granted for 12 months.',
      },
      quelle: '§ 44 Abs. 3 SGB XII',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis, Pass oder Aufenthaltstitel',
      en: 'Identity card, passport or residence permit',
    },
    {
      de: 'Rentenbescheid oder Bescheid über die Erwerbsminderung',
      en: 'Pension notice or notice of reduced earning capacity',
    },
    { de: 'Kontoauszüge der letzten 3 Monate', en: 'Bank statements of the last 3 months' },
    {
      de: 'Mietvertrag und Abrechnung der Heizung',
      en: 'Tenancy agreement and statement of heating costs',
    },
    {
      de: 'Nachweise über Vermögen, zum Beispiel Sparbuch oder Versicherung',
      en: 'Proof of assets, such as savings or insurance policies',
    },
    { de: 'Nachweis der Krankenversicherung', en: 'Proof of health insurance' },
    {
      de: 'Schwerbehindertenausweis, wenn Sie einen haben',
      en: 'Severely disabled person’s pass, if you have one',
    },
  ],
  dauer: null,
  verwandt: ['hilfe-zum-lebensunterhalt', 'mietrueckstaende', 'geringverdiener-bescheinigung'],
  suchworte: [
    'Rente',
    'kleine Rente',
    'Altersarmut',
    'Rentner',
    'Erwerbsminderung',
    'EM-Rente',
    'Behinderung',
    'GruSi',
    'Sozialhilfe',
    'Sozialamt',
  ],
});
