import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'schuldnerberatung',
  name: [{ von: '2005-01-01', wert: { de: 'Schuldnerberatung', en: 'Debt counselling' } }],
  kurz: {
    de: 'Jemand ordnet mit Ihnen die Schulden und spricht mit denen, die Geld fordern.',
    en: 'Someone sorts out your debts with you and talks to those who demand money.',
  },
  thema: 'beratung',
  ozgNummer: 8,
  ozgId: '10622',
  leika: [
    {
      id: '99107060058000',
      name: 'Beratung bei bestehender oder drohender Schuldenproblematik Durchführung',
    },
  ],
  leikaTyp: null,
  recht: ['§ 16a Nr. 2 SGB II', '§ 11 Abs. 5 SGB XII', '§ 305 InsO'],
  zustaendig: 'BERATUNGSSTELLE',
  fristen: [],
  dokumente: [
    {
      de: 'Briefe von Gläubigern, Inkasso und Gericht, auch ungeöffnete',
      en: 'Letters from creditors, collectors and courts, unopened ones too',
    },
    { de: 'Nachweise über Einkommen und Miete', en: 'Proof of income and rent' },
    {
      de: 'Für das erste Gespräch reicht auch: nichts.',
      en: 'For the first talk, nothing will do as well.',
    },
  ],
  dauer: null,
  verwandt: ['mietrueckstaende', 'buergergeld', 'suchtberatung'],
  suchworte: [
    'Schulden',
    'Überschuldung',
    'Insolvenz',
    'Privatinsolvenz',
    'P-Konto',
    'Pfändung',
    'Inkasso',
    'Mahnung',
    'Kredit',
    'Gerichtsvollzieher',
  ],
});
