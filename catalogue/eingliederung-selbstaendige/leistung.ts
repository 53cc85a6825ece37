import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'eingliederung-selbstaendige',
  name: [
    {
      von: '2009-01-01',
      wert: {
        de: 'Eingliederung von Selbstständigen',
        en: 'Support for self-employed people',
      },
    },
  ],
  kurz: {
    de: 'Zuschuss, Darlehen oder Beratung für Selbstständige, die Geld vom Jobcenter bekommen.',
    en: 'A grant, a loan or advice for self-employed people who get money from the Jobcenter.',
  },
  thema: 'arbeit',
  teilVon: 'aktivierung-und-eingliederung',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '1, 2/3',
  recht: ['§ 16c SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor Sie etwas kaufen oder bestellen.',
        en: 'Apply before you buy or order anything.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
  ],
  dokumente: [
    { de: 'Zwei oder drei Angebote für jede Anschaffung', en: 'Two or three quotes for each item' },
    {
      de: 'Zahlen der letzten sechs Monate, oder der Businessplan',
      en: 'Figures for the last six months, or the business plan',
    },
    {
      de: 'Vorschau auf Einnahmen und Ausgaben',
      en: 'Forecast of income and costs',
    },
    {
      de: 'Stellungnahme einer fachkundigen Stelle, zum Beispiel der IHK',
      en: 'A statement by an expert body, such as the chamber of commerce',
    },
  ],
  dauer: 25,
  verwandt: ['aktivierung-und-eingliederung', 'einstiegsgeld', 'buergergeld', 'schuldnerberatung'],
  suchworte: [
    'Selbstständige',
    'Selbständige',
    'Gründung',
    'Existenzgründung',
    'Sachmittel',
    'Betriebsmittel',
    'Darlehen',
    'Zuschuss',
    'Investition',
    'Unternehmen',
    'EKS',
    '16c',
    'self-employed',
    'business loan',
  ],
});
