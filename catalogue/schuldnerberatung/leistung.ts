import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'schuldnerberatung',
  name: [{ von: '2005-01-01', wert: { de: 'Schuldnerberatung', en: 'Debt counselling' } }],
  kurz: {
    de: 'Jemand ordnet mit Ihnen die Schulden und spricht mit den Gläubigern (wem Sie Geld schulden).',
    en: 'Someone sorts out your debts with you and talks to your creditors.',
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
  recht: ['§ 16a Nr. 2 SGB II', '§ 11 Abs. 4 SGB XII', '§ 305 Abs. 1 Nr. 1 InsO'],
  zustaendig: 'BERATUNGSSTELLE',
  fristen: [
    {
      text: {
        de: 'Mahnbescheid vom Gericht? Sie haben ab der Zustellung zwei Wochen für den Widerspruch.',
        en: 'Payment order from a court? You have two weeks from delivery to object.',
      },
      quelle: '§ 692 Abs. 1 Nr. 3 ZPO',
    },
  ],
  dokumente: [
    {
      de: 'Alle Briefe zu Ihren Schulden, auch ungeöffnete',
      en: 'All letters about your debts, even unopened ones',
    },
    {
      de: 'Belege über Einkommen und feste Ausgaben',
      en: 'Proof of income and regular expenses',
    },
    { de: 'Kontoauszüge der letzten drei Monate', en: 'Bank statements of the last three months' },
  ],
  dauer: null,
  verwandt: [
    'mietrueckstaende',
    'buergergeld',
    'suchtberatung',
    'kommunale-eingliederung',
    'eingliederung-selbstaendige',
  ],
  suchworte: [
    'Schulden',
    'Überschuldung',
    'Insolvenz',
    'Privatinsolvenz',
    'Verbraucherinsolvenz',
    'Pfändung',
    'P-Konto',
    'Pfändungsschutzkonto',
    'Inkasso',
    'Mahnbescheid',
    'Gerichtsvollzieher',
    'Ratenzahlung',
    'Kredit',
    'debt',
    'bankruptcy',
  ],
});
