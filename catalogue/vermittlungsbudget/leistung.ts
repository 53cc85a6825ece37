import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'vermittlungsbudget',
  name: [
    {
      von: '2009-01-01',
      wert: {
        de: 'Förderung aus dem Vermittlungsbudget',
        en: 'Costs of finding and starting work (Vermittlungsbudget)',
      },
    },
  ],
  kurz: {
    de: 'Geld für Bewerbungen, Fahrten, Arbeitskleidung oder den Umzug zur neuen Stelle.',
    en: 'Money for applications, travel, work clothes or moving to a new job.',
  },
  thema: 'arbeit',
  teilVon: 'aktivierung-und-eingliederung',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '1, 2/3',
  recht: ['§ 16 Abs. 1 und 3 SGB II', '§ 44 SGB III'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor die Kosten entstehen.',
        en: 'Apply before the costs arise.',
      },
      quelle: '§ 324 Abs. 1 SGB III',
    },
  ],
  dokumente: [
    {
      de: 'Einladung zum Gespräch oder Zusage der Stelle, wenn Sie eine haben',
      en: 'Invitation to an interview or job offer, if you have one',
    },
    { de: 'Angebot oder Preis für das, was Sie brauchen', en: 'Quote or price for what you need' },
  ],
  dauer: 12,
  verwandt: [
    'aktivierung-und-eingliederung',
    'einstiegsgeld',
    'vermittlungsgutschein',
    'freie-foerderung',
    'buergergeld',
  ],
  suchworte: [
    'Vermittlungsbudget',
    'Bewerbungskosten',
    'Fahrtkosten',
    'Vorstellungsgespräch',
    'Arbeitskleidung',
    'Führerschein',
    'Umzug',
    'Übersetzung',
    'Zeugnisse',
    'pendeln',
    'application costs',
  ],
});
