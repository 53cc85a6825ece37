import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'aktivierung-und-eingliederung',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Aktivierung und berufliche Eingliederung',
        en: 'Activation and integration into work',
      },
    },
  ],
  kurz: {
    de: 'Hilfe auf dem Weg in Arbeit: Bewerbungskosten, Gutscheine, Kurse, Hilfe für Selbstständige.',
    en: 'Help on the way to work: application costs, vouchers, courses, help for the self-employed.',
  },
  thema: 'arbeit',
  ozgNummer: 1,
  ozgId: null,
  leika: [
    { id: '99107017000000', name: 'Leistungen zur Eingliederung' },
    { id: '99107017148000', name: 'Leistungen zur Eingliederung Erbringung' },
    { id: '99107026000000', name: 'Entschädigung für Mehraufwendungen' },
    { id: '99107026131000', name: 'Entschädigung für Mehraufwendungen Zahlung' },
  ],
  leikaTyp: '1, 2/3',
  recht: [
    '§ 16 SGB II in Verbindung mit §§ 44 und 45 SGB III',
    '§ 16a SGB II',
    '§ 16c SGB II',
    '§ 16d SGB II',
    '§ 16h SGB II',
  ],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Fragen Sie immer vorher. Stellen Sie den Antrag, bevor Kosten entstehen.',
        en: 'Always ask first. Apply before any costs arise.',
      },
      quelle: '§ 324 Abs. 1 SGB III',
    },
  ],
  dokumente: [
    { de: 'Ihr Bescheid vom Jobcenter', en: 'Your decision from the Jobcenter' },
    {
      de: 'Beleg über die geplanten Kosten, zum Beispiel ein Angebot',
      en: 'Proof of the planned costs, such as a quote',
    },
    {
      de: 'Einladung zum Vorstellungsgespräch oder Zusage der Stelle, wenn Sie eine haben',
      en: 'Invitation to an interview or a job offer, if you have one',
    },
    {
      de: 'Bei Selbstständigkeit: Zahlen der letzten sechs Monate',
      en: 'If self-employed: figures for the last six months',
    },
  ],
  dauer: null,
  verwandt: ['foerderung-erwerbstaetigkeit', 'buergergeld', 'schuldnerberatung', 'suchtberatung'],
  suchworte: [
    'AVGS',
    'Aktivierungs- und Vermittlungsgutschein',
    'Vermittlungsbudget',
    'Bewerbung',
    'Bewerbungskosten',
    'Fahrtkosten',
    'Führerschein',
    'Arbeitsgelegenheit',
    'Ein-Euro-Job',
    '1-Euro-Job',
    'Kinderbetreuung',
    'Selbstständige',
    'Coaching',
    'junge Menschen',
    'Jobcenter',
    'Arbeit finden',
    'job search',
  ],
});
