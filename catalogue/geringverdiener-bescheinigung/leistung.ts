import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'geringverdiener-bescheinigung',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Bescheinigung für Geringverdiener',
        en: 'Certificate for people on a low income',
      },
    },
  ],
  kurz: {
    de: 'Ein Schreiben, das Ihr geringes Einkommen bestätigt. Damit bekommen Sie manches günstiger.',
    en: 'A letter that confirms your low income. With it some things cost you less.',
  },
  thema: 'existenz',
  ozgNummer: 11,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['Regeln der Gemeinde, die die Ermäßigung gibt', '§ 4 Abs. 6 RBStV (Rundfunkbeitrag)'],
  zustaendig: 'SOZIALAMT',
  fristen: [],
  dokumente: [
    { de: 'Ausweis oder Pass', en: 'Identity card or passport' },
    {
      de: 'Belege über das Einkommen aller im Haushalt',
      en: 'Proof of income of everyone in the household',
    },
    { de: 'Beleg über die Miete', en: 'Proof of your rent' },
    {
      de: 'Bescheide über Sozialleistungen, auch Ablehnungen',
      en: 'Decisions on social benefits, refusals too',
    },
  ],
  dauer: 12,
  verwandt: ['buergergeld', 'grundsicherung-im-alter', 'bildung-und-teilhabe'],
  suchworte: [
    'geringes Einkommen',
    'wenig Geld',
    'Niedriglohn',
    'Sozialticket',
    'Sozialpass',
    'Familienpass',
    'Ermäßigung',
    'Rundfunkbeitrag',
    'GEZ',
    'Härtefall',
    'Bescheinigung',
    'low income',
  ],
});
