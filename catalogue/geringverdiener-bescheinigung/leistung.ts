import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'geringverdiener-bescheinigung',
  name: [
    {
      von: '2005-01-01',
      wert: { de: 'Bescheinigung für Geringverdiener', en: 'Certificate for people on low income' },
    },
  ],
  kurz: {
    de: 'Ein Nachweis über Ihr kleines Einkommen. Damit zahlen Sie an manchen Stellen weniger.',
    en: 'Proof that your income is low. With it, you pay less in some places.',
  },
  thema: 'existenz',
  ozgNummer: 11,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['Recht der Länder und Kommunen', '§ 4 Abs. 6 RBStV'],
  zustaendig: 'SOZIALAMT',
  fristen: [],
  dokumente: [
    { de: 'Ausweis oder Pass', en: 'Identity card or passport' },
    {
      de: 'Nachweise über alle Einkommen im Haushalt',
      en: 'Proof of all income in the household',
    },
    { de: 'Nachweis über Ihre Miete', en: 'Proof of your rent' },
    {
      de: 'Bescheide, auch wenn etwas abgelehnt wurde',
      en: 'Official notices, also those that refused something',
    },
  ],
  dauer: null,
  verwandt: ['grundsicherung-im-alter', 'hilfe-zum-lebensunterhalt', 'buergergeld'],
  suchworte: [
    'geringes Einkommen',
    'Sozialticket',
    'Sozialpass',
    'Familienpass',
    'Rundfunkbeitrag',
    'GEZ',
    'Ermäßigung',
    'Befreiung',
    'Nachweis',
  ],
});
