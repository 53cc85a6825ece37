import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'kommunale-eingliederung',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Kommunale Eingliederungsleistungen',
        en: 'Municipal support on the way to work',
      },
    },
  ],
  kurz: {
    de: 'Hilfe bei Kinderbetreuung, Pflege, Schulden, Sorgen oder Sucht, damit Arbeit möglich wird.',
    en: 'Help with childcare, care, debts, worries or addiction, so that work becomes possible.',
  },
  thema: 'arbeit',
  teilVon: 'aktivierung-und-eingliederung',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '2/3',
  recht: ['§ 16a SGB II', '§ 6 Abs. 1 Nr. 2 SGB II', '§ 16g Abs. 2 SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor Kosten entstehen. Für die Zeit davor gibt es kein Geld.',
        en: 'Apply before any costs arise. There is no money for the time before you apply.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Bei Kinderbetreuung: Vertrag oder Angebot und der Brief vom Jugendamt, wenn es sie gibt',
      en: 'For childcare: contract or quote and the letter from the youth office, if there are any',
    },
    {
      de: 'Bei Pflege: Bescheid der Pflegekasse',
      en: 'For care: decision of the care insurance',
    },
    {
      de: 'Bei Schulden, Sorgen oder Sucht: nichts. Briefe nehmen Sie mit zur Beratung',
      en: 'For debts, worries or addiction: nothing. Take letters with you to the counselling',
    },
  ],
  dauer: 15,
  verwandt: [
    'aktivierung-und-eingliederung',
    'schuldnerberatung',
    'suchtberatung',
    'buergergeld',
    'junge-menschen',
  ],
  suchworte: [
    '16a',
    'Kinderbetreuung',
    'Kita',
    'Randzeiten',
    'Pflege von Angehörigen',
    'Schulden',
    'psychosoziale Betreuung',
    'Sucht',
    'Krise',
    'kommunale Leistungen',
    'Jobcenter',
    'childcare',
    'counselling',
  ],
});
