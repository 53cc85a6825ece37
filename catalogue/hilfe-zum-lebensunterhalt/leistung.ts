import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'hilfe-zum-lebensunterhalt',
  name: [
    {
      von: '2005-01-01',
      wert: { de: 'Hilfe zum Lebensunterhalt', en: 'Assistance towards living expenses' },
    },
  ],
  kurz: {
    de: 'Sozialhilfe für Menschen, die zurzeit nicht arbeiten können und keine Grundsicherung bekommen.',
    en: 'Social assistance for people who cannot work for now and get no other basic support.',
  },
  thema: 'existenz',
  ozgNummer: 6,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§§ 27 bis 40 SGB XII', '§ 18 SGB XII', '§§ 82 bis 91 SGB XII'],
  zustaendig: 'SOZIALAMT',
  fristen: [
    {
      text: {
        de: 'Melden Sie sich gleich. Das Geld beginnt, sobald das Sozialamt von Ihrer Not weiß.',
        en: 'Get in touch at once. Payments start when the office learns of your need.',
      },
      quelle: '§ 18 Abs. 1 SGB XII',
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
      de: 'Bescheid über Rente oder ärztliche Bescheinigung, dass Sie nicht arbeiten können',
      en: 'Pension decision or a doctor’s note that you cannot work',
    },
    {
      de: 'Ablehnung des Jobcenters, wenn Sie eine haben',
      en: 'Refusal from the Jobcenter, if you have one',
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
      de: 'Belege über Einkommen, Vermögen und Krankenkasse',
      en: 'Proof of income, assets and health insurance',
    },
  ],
  infoBis: '2026-12-31',
  dauer: 45,
  verwandt: [
    'grundsicherung-im-alter',
    'buergergeld',
    'mietrueckstaende',
    'bildung-und-teilhabe',
    'buergergeld-kurzantrag',
    'geringverdiener-bescheinigung',
    'wohnberechtigungsschein',
  ],
  suchworte: [
    'HzL',
    'Sozialhilfe',
    'Sozialamt',
    'krank',
    'zeitweise erwerbsgemindert',
    'befristete Rente',
    'Erwerbsminderung',
    'Miete',
    'kein Geld',
    'Kind bei Großeltern',
    'social assistance',
    'welfare',
  ],
});
