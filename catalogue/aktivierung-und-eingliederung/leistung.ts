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
    de: 'Hilfe auf dem Weg in Arbeit: Bewerbungskosten, Coaching, Vermittlung, Förderung für Selbständige.',
    en: 'Help on the way into work: application costs, coaching, placement, support for the self-employed.',
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
    '§ 16 Abs. 1 SGB II mit §§ 44, 45 SGB III',
    '§ 16a SGB II',
    '§ 16c SGB II',
    '§ 16d SGB II',
    '§ 16h SGB II',
  ],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag, bevor die Kosten entstehen oder die Maßnahme beginnt.',
        en: 'Apply before the costs arise or the measure begins.',
      },
      quelle: '§ 324 Abs. 1 SGB III mit § 16 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Ein Aktivierungs- und Vermittlungsgutschein kann befristet sein. Das Datum steht auf dem Gutschein.',
        en: 'An activation and placement voucher may expire. The date is on the voucher.',
      },
      quelle: '§ 45 Abs. 4 SGB III',
    },
  ],
  dokumente: [
    {
      de: 'Einladung zum Vorstellungsgespräch oder Zusage der Stelle',
      en: 'Invitation to an interview or the job offer',
    },
    { de: 'Kostenvoranschlag oder Rechnung', en: 'Estimate or invoice' },
    {
      de: 'Für Selbständige: Beschreibung Ihres Vorhabens und Zahlen dazu',
      en: 'For the self-employed: a description of your business with figures',
    },
  ],
  dauer: null,
  verwandt: ['buergergeld', 'foerderung-erwerbstaetigkeit', 'schuldnerberatung', 'suchtberatung'],
  suchworte: [
    'Vermittlungsbudget',
    'Vermittlungsgutschein',
    'AVGS',
    'Bewerbungskosten',
    'Fahrtkosten',
    'Coaching',
    'Ein-Euro-Job',
    'Arbeitsgelegenheit',
    'selbständig',
    'Kinderbetreuung',
    'junge Menschen',
    'Arbeit finden',
    'Eingliederung',
    'Jobcenter',
  ],
});
