import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'grundsicherung-im-alter',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Grundsicherung im Alter und bei Erwerbsminderung',
        en: 'Basic income support in old age and in case of reduced earning capacity',
      },
    },
  ],
  kurz: {
    de: 'Geld zum Leben, wenn die Rente nicht reicht. Oder wenn Sie dauerhaft nicht arbeiten können.',
    en: 'Money to live on if your pension is too small, or if you are unable to work for the long term.',
  },
  thema: 'existenz',
  ozgNummer: 5,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§§ 41 bis 46b SGB XII', '§§ 82 bis 84 SGB XII', '§ 90 SGB XII'],
  zustaendig: 'SOZIALAMT',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag noch in diesem Monat. Er gilt dann ab dem Ersten des Monats.',
        en: 'Apply before this month ends. Your application then counts from the first of the month.',
      },
      quelle: '§ 44 Abs. 2 SGB XII',
    },
    {
      text: {
        de: 'Sie sind mit dem Bescheid nicht einverstanden? Dann haben Sie einen Monat für den Widerspruch.',
        en: 'You disagree with the decision? You have one month to object.',
      },
      quelle: '§ 84 SGG',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis, Pass oder Aufenthaltstitel',
      en: 'Identity card, passport or residence permit',
    },
    {
      de: 'Rentenbescheid oder Bescheid über volle Erwerbsminderung',
      en: 'Pension decision or decision on full reduction of earning capacity',
    },
    {
      de: 'Kontoauszüge der letzten drei Monate, von allen Konten',
      en: 'Bank statements of the last three months, for all accounts',
    },
    {
      de: 'Mietvertrag und die letzte Abrechnung für Nebenkosten und Heizung',
      en: 'Rental contract and the latest bill for service charges and heating',
    },
    {
      de: 'Belege über Vermögen, zum Beispiel Sparbuch, Lebensversicherung, Auto',
      en: 'Proof of assets, such as savings book, life insurance, car',
    },
    {
      de: 'Nachweis der Krankenkasse und, wenn vorhanden, Schwerbehindertenausweis',
      en: 'Proof of health insurance and, if you have one, your disability card',
    },
  ],
  infoBis: '2026-12-31',
  dauer: 45,
  verwandt: [
    'hilfe-zum-lebensunterhalt',
    'mietrueckstaende',
    'geringverdiener-bescheinigung',
    'buergergeld',
    'wohnberechtigungsschein',
  ],
  suchworte: [
    'GruSi',
    'Rente',
    'kleine Rente',
    'Altersarmut',
    'Rentner',
    'Rentnerin',
    'Erwerbsminderung',
    'EM-Rente',
    'Werkstatt für behinderte Menschen',
    'Sozialhilfe',
    'Sozialamt',
    'Miete',
    'pension',
    'old age',
    'disability',
  ],
});
