import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'buergergeld-weiterbewilligung',
  name: [
    {
      von: '2023-01-01',
      bis: '2026-06-30',
      wert: { de: 'Weiterbewilligung von Bürgergeld', en: 'Renewal of Bürgergeld' },
    },
    {
      // § 65a Abs. 4 SGB II: authorities may still say Bürgergeld until the end of 2026.
      von: '2026-07-01',
      bis: '2026-12-31',
      wert: {
        de: 'Weiterbewilligung von Grundsicherungsgeld (früher Bürgergeld)',
        en: 'Renewal of Grundsicherungsgeld (formerly Bürgergeld)',
      },
    },
    {
      von: '2027-01-01',
      wert: {
        de: 'Weiterbewilligung von Grundsicherungsgeld',
        en: 'Renewal of Grundsicherungsgeld',
      },
    },
  ],
  kurz: {
    de: 'Ihre Bewilligung endet bald? So bekommen Sie weiter Geld vom Jobcenter.',
    en: 'Does your approval end soon? This is how money from the Jobcenter continues.',
  },
  thema: 'existenz',
  ozgNummer: null,
  ozgId: '10082',
  leika: [{ id: '99107002017000', name: 'Arbeitslosengeld II Bewilligung', antrag: true }],
  leikaTyp: '1, 2/3',
  recht: ['§ 37 SGB II', '§ 41 Abs. 3 SGB II', '§ 41a SGB II', '§§ 9 bis 12 SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor die Bewilligung endet, am besten einen Monat vorher.',
        en: 'Apply before your approval ends, ideally one month earlier.',
      },
      quelle: '§ 41 Abs. 3 SGB II',
    },
    {
      text: {
        de: 'Für Monate vor dem Antrag gibt es kein Geld. Er gilt ab dem Ersten des Monats, in dem Sie ihn stellen.',
        en: 'There is no money for months before you apply. It counts from the first of the month in which you apply.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
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
    { de: 'Ihr letzter Bescheid vom Jobcenter', en: 'Your last decision from the Jobcenter' },
    {
      de: 'Kontoauszüge der letzten drei Monate, von allen Konten',
      en: 'Bank statements of the last three months, for all accounts',
    },
    {
      de: 'Lohnabrechnungen der letzten drei Monate und neue Bescheide',
      en: 'Payslips of the last three months and new decisions',
    },
    {
      de: 'Belege über alles, was sich geändert hat, zum Beispiel die Mieterhöhung',
      en: 'Proof of everything that has changed, such as a rent increase',
    },
  ],
  dauer: 20,
  verwandt: [
    'buergergeld',
    'bildung-und-teilhabe',
    'aktivierung-und-eingliederung',
    'buergergeld-veraenderung',
  ],
  suchworte: [
    'Weiterbewilligung',
    'Weiterbewilligungsantrag',
    'WBA',
    'Folgeantrag',
    'Verlängerung',
    'verlängern',
    'Bewilligungszeitraum',
    'Bürgergeld',
    'Grundsicherungsgeld',
    'Hartz IV',
    'Jobcenter',
    'renewal',
    'extend',
  ],
});
