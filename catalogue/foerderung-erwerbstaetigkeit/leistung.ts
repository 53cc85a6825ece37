import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'foerderung-erwerbstaetigkeit',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Förderung der Aufnahme einer Erwerbstätigkeit',
        en: 'Support for taking up work',
      },
    },
  ],
  kurz: {
    de: 'Geld beim Start in eine Arbeit und Zuschüsse für Betriebe, die Sie einstellen.',
    en: 'Money when you start a job, and subsidies for employers who hire you.',
  },
  thema: 'arbeit',
  ozgNummer: 4,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 16b SGB II', '§ 16e SGB II', '§ 16f SGB II', '§ 16i SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor Sie die Arbeit beginnen.',
        en: 'Apply before you start work.',
      },
      quelle: '§ 324 Abs. 1 SGB III mit § 16 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Einstiegsgeld gibt es höchstens 24 Monate lang.',
        en: 'The starting allowance is paid for at most 24 months.',
      },
      quelle: '§ 16b Abs. 2 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Arbeitsvertrag oder Zusage des Betriebs',
      en: 'Employment contract or the employer’s promise',
    },
    {
      de: 'Für Selbständige: Beschreibung Ihres Vorhabens und Zahlen dazu',
      en: 'For the self-employed: a description of your business with figures',
    },
    { de: 'Nummer Ihrer Bedarfsgemeinschaft', en: 'The number of your benefit household' },
  ],
  dauer: null,
  verwandt: ['buergergeld', 'aktivierung-und-eingliederung'],
  suchworte: [
    'Einstiegsgeld',
    'Lohnzuschuss',
    'Teilhabe am Arbeitsmarkt',
    'Langzeitarbeitslose',
    'freie Förderung',
    'neue Stelle',
    'Existenzgründung',
    'selbständig',
    'Arbeit aufnehmen',
  ],
});
