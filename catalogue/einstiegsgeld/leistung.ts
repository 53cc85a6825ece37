import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'einstiegsgeld',
  name: [
    { von: '2005-01-01', wert: { de: 'Einstiegsgeld', en: 'Starting allowance (Einstiegsgeld)' } },
  ],
  kurz: {
    de: 'Geld zusätzlich zum Lohn oder Gewinn, wenn Sie eine Arbeit oder ein Geschäft anfangen.',
    en: 'Money on top of your pay or profit when you start a job or a business.',
  },
  thema: 'arbeit',
  teilVon: 'foerderung-erwerbstaetigkeit',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '1, 2/3',
  recht: ['§ 16b SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag vor dem ersten Arbeitstag. Für die Zeit davor gibt es kein Geld.',
        en: 'Apply before your first day of work. There is no money for the time before you apply.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Arbeitsvertrag, Entwurf oder schriftliche Zusage',
      en: 'Employment contract, its draft or a written job offer',
    },
    {
      de: 'Für ein Geschäft: Businessplan, Finanzplan und Vorschau auf Einnahmen und Ausgaben',
      en: 'For a business: business plan, finance plan and a forecast of income and costs',
    },
    {
      de: 'Für ein Geschäft: Stellungnahme einer fachkundigen Stelle, zum Beispiel der IHK',
      en: 'For a business: a statement by an expert body, such as the chamber of commerce',
    },
  ],
  dauer: 20,
  verwandt: [
    'foerderung-erwerbstaetigkeit',
    'eingliederung-selbstaendige',
    'buergergeld',
    'freie-foerderung',
  ],
  suchworte: [
    'Einstiegsgeld',
    'neue Arbeit',
    'neuer Job',
    'Arbeit aufnehmen',
    'Zuschuss zum Lohn',
    'Selbstständigkeit',
    'Existenzgründung',
    'Gründung',
    'Businessplan',
    'Jobcenter',
    'start a job',
    'start a business',
  ],
});
