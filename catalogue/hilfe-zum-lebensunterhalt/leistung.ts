import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'hilfe-zum-lebensunterhalt',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Hilfe zum Lebensunterhalt',
        en: 'Subsistence assistance (Hilfe zum Lebensunterhalt)',
      },
    },
  ],
  kurz: {
    de: 'Geld zum Leben, wenn Sie eine Zeit lang nicht oder nur wenig arbeiten können.',
    en: 'Money to live on if you can work little or not at all for some time.',
  },
  thema: 'existenz',
  ozgNummer: 6,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 18 SGB XII', '§ 19 Abs. 1 SGB XII', '§§ 27 bis 40 SGB XII', '§ 90 SGB XII'],
  zustaendig: 'SOZIALAMT',
  fristen: [
    {
      text: {
        de: 'Die Hilfe beginnt, sobald das Sozialamt von Ihrer Not weiß. Melden Sie sich deshalb gleich.',
        en: 'Help begins as soon as the social welfare office knows of your need. So get in touch right away.',
      },
      quelle: '§ 18 Abs. 1 SGB XII',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis, Pass oder Aufenthaltstitel',
      en: 'Identity card, passport or residence permit',
    },
    { de: 'Kontoauszüge der letzten 3 Monate', en: 'Bank statements of the last 3 months' },
    {
      de: 'Mietvertrag und Abrechnung der Heizung',
      en: 'Tenancy agreement and statement of heating costs',
    },
    {
      de: 'Nachweise über Einkommen, zum Beispiel ein Rentenbescheid',
      en: 'Proof of income, such as a pension notice',
    },
    {
      de: 'Nachweise über Vermögen, zum Beispiel Sparbuch oder Versicherung',
      en: 'Proof of assets, such as savings or insurance policies',
    },
    {
      de: 'Ärztliche Unterlagen, wenn Sie nicht arbeiten können',
      en: 'Medical papers if you are unable to work',
    },
    { de: 'Nachweis der Krankenversicherung', en: 'Proof of health insurance' },
  ],
  dauer: null,
  verwandt: ['grundsicherung-im-alter', 'buergergeld', 'mietrueckstaende', 'bildung-und-teilhabe'],
  suchworte: [
    'Sozialhilfe',
    'HzL',
    'Sozialamt',
    'krank',
    'befristete Erwerbsminderung',
    'Rente auf Zeit',
    'kein Geld',
  ],
});
