import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'besondere-soziale-schwierigkeiten',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Hilfe zur Überwindung besonderer sozialer Schwierigkeiten',
        en: 'Help in overcoming particular social difficulties',
      },
    },
  ],
  kurz: {
    de: 'Beratung und Begleitung, wenn vieles zusammenkommt: keine Wohnung, Haft, Gewalt, Schulden.',
    en: 'Advice and company when much comes together: no home, prison, violence, debt.',
  },
  thema: 'besondere-lagen',
  ozgNummer: 7,
  ozgId: '10087',
  leika: [
    {
      id: '99107015017000',
      name: 'Hilfe zur Überwindung besonderer sozialer Schwierigkeiten (SGB XII) Bewilligung',
    },
  ],
  leikaTyp: null,
  recht: ['§§ 67 bis 69 SGB XII', '§ 18 SGB XII'],
  zustaendig: 'SOZIALAMT',
  fristen: [
    {
      text: {
        de: 'Die Hilfe beginnt, sobald das Sozialamt von Ihrer Lage weiß.',
        en: 'Help begins as soon as the social welfare office knows of your situation.',
      },
      quelle: '§ 18 Abs. 1 SGB XII',
    },
  ],
  dokumente: [
    {
      de: 'Für das erste Gespräch: nichts. Bringen Sie mit, was Sie haben.',
      en: 'For the first talk: nothing. Bring what you have.',
    },
  ],
  dauer: null,
  verwandt: ['mietrueckstaende', 'schuldnerberatung', 'suchtberatung', 'buergergeld'],
  suchworte: [
    'wohnungslos',
    'obdachlos',
    'Wohnungsnot',
    'Straße',
    'Haftentlassung',
    'Gefängnis',
    'Gewalt',
    'betreutes Wohnen',
    'Notunterkunft',
    '§ 67',
  ],
});
