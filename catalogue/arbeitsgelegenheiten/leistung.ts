import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'arbeitsgelegenheiten',
  name: [
    {
      von: '2005-01-01',
      wert: { de: 'Arbeitsgelegenheiten', en: 'Work opportunities (Arbeitsgelegenheiten)' },
    },
  ],
  kurz: {
    de: 'Eine Aufgabe für einige Stunden am Tag, mit etwas Geld zusätzlich. Auch Ein-Euro-Job genannt.',
    en: 'A task for a few hours a day, with a little extra money. Also known as a one-euro job.',
  },
  thema: 'arbeit',
  teilVon: 'aktivierung-und-eingliederung',
  ozgNummer: null,
  ozgId: null,
  leika: [
    { id: '99107026000000', name: 'Entschädigung für Mehraufwendungen' },
    { id: '99107026131000', name: 'Entschädigung für Mehraufwendungen Zahlung' },
  ],
  leikaTyp: '1, 2/3',
  recht: ['§ 16d SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Warten Sie mit dem Anfangen, bis der Brief vom Jobcenter da ist.',
        en: 'Do not start before you have the letter from the Jobcenter.',
      },
      quelle: '§ 16d Abs. 1 SGB II',
    },
    {
      text: {
        de: 'In fünf Jahren sind höchstens 24 Monate möglich, in manchen Fällen 36.',
        en: 'In five years you can have at most 24 months, in some cases 36.',
      },
      quelle: '§ 16d Abs. 6 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Zum Mitmachen: der Vorschlag vom Jobcenter, wenn Sie einen haben',
      en: 'To take part: the proposal from the Jobcenter, if you have one',
    },
    {
      de: 'Für Träger: Kostenplan und Konzept',
      en: 'For providers: cost plan and concept',
    },
    {
      de: 'Für Träger: Antwort von Kammern oder Betrieben, wenn Sie gefragt haben',
      en: 'For providers: reply from chambers or companies, if you asked them',
    },
  ],
  dauer: 15,
  verwandt: ['aktivierung-und-eingliederung', 'teilhabe-am-arbeitsmarkt', 'buergergeld'],
  suchworte: [
    'Arbeitsgelegenheit',
    'AGH',
    'Ein-Euro-Job',
    '1-Euro-Job',
    'Zusatzjob',
    'Mehraufwandsentschädigung',
    'MAE',
    '16d',
    'Träger',
    'Maßnahme anbieten',
    'Jobcenter',
    'one-euro job',
  ],
});
