import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'foerderung-erwerbstaetigkeit',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Förderung der Aufnahme einer Erwerbstätigkeit',
        en: 'Support for starting work',
      },
    },
  ],
  kurz: {
    de: 'Geld zum Start in Arbeit oder Selbstständigkeit. Und Lohnzuschüsse für Betriebe.',
    en: 'Money for starting a job or a business. And wage subsidies for employers.',
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
        de: 'Stellen Sie den Antrag vor dem ersten Arbeitstag. Danach ist es meist zu spät.',
        en: 'Apply before the first day of work. Afterwards it is usually too late.',
      },
      quelle: '§ 324 Abs. 1 SGB III',
    },
  ],
  dokumente: [
    { de: 'Ihr Bescheid vom Jobcenter', en: 'Your decision from the Jobcenter' },
    {
      de: 'Arbeitsvertrag oder Entwurf des Arbeitsvertrags',
      en: 'Employment contract or its draft',
    },
    {
      de: 'Für Gründungen: Plan Ihres Vorhabens mit Zahlen',
      en: 'For a new business: your business plan with figures',
    },
    {
      de: 'Für Gründungen: Bescheinigung, dass der Plan trägt, zum Beispiel von der IHK',
      en: 'For a new business: a statement that the plan is viable, e.g. from the chamber of commerce',
    },
  ],
  dauer: null,
  verwandt: ['aktivierung-und-eingliederung', 'buergergeld'],
  suchworte: [
    'Einstiegsgeld',
    'Lohnkostenzuschuss',
    'Teilhabe am Arbeitsmarkt',
    'Langzeitarbeitslose',
    'freie Förderung',
    'Selbstständigkeit',
    'Gründung',
    'Existenzgründung',
    'Arbeit aufnehmen',
    'neuer Job',
    'Arbeitgeber',
    'start a job',
    'self-employed',
  ],
});
