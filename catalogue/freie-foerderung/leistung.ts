import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'freie-foerderung',
  name: [
    {
      von: '2009-01-01',
      wert: { de: 'Freie Förderung', en: 'Free support (Freie Förderung)' },
    },
  ],
  kurz: {
    de: 'Hilfe auf dem Weg in Arbeit, wenn keine andere Hilfe vom Jobcenter passt.',
    en: 'Help on the way into work when no other help from the Jobcenter fits.',
  },
  thema: 'arbeit',
  teilVon: 'foerderung-erwerbstaetigkeit',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '1, 2/3',
  recht: ['§ 16f SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor Sie etwas kaufen, buchen oder unterschreiben.',
        en: 'Apply before you buy, book or sign anything.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Das Ziel muss feststehen, bevor die Förderung beginnt.',
        en: 'The goal must be set down before the support begins.',
      },
      quelle: '§ 16f Abs. 2 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Angebote oder Preise, am besten von zwei Anbietern',
      en: 'Offers or prices, ideally from two providers',
    },
    {
      de: 'Zusage für eine Arbeit, wenn Sie eine haben',
      en: 'A job offer, if you have one',
    },
    {
      de: 'Ablehnung, wenn Sie schon eine andere Hilfe beantragt haben',
      en: 'The refusal, if you have already applied for other help',
    },
  ],
  dauer: 15,
  verwandt: [
    'foerderung-erwerbstaetigkeit',
    'aktivierung-und-eingliederung',
    'buergergeld',
    'einstiegsgeld',
    'vermittlungsbudget',
    'junge-menschen',
  ],
  suchworte: [
    'freie Förderung',
    '16f',
    'Förderung',
    'Arbeit finden',
    'Langzeitarbeitslose',
    'Einzelfall',
    'Jobcenter',
    'Hilfe für Arbeit',
    'Coaching',
    'free support',
  ],
});
