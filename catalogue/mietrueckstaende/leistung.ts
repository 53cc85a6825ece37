import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'mietrueckstaende',
  name: [
    {
      von: '2005-01-01',
      wert: { de: 'Übernahme von Mietrückständen', en: 'Help with rent arrears' },
    },
  ],
  kurz: {
    de: 'Das Amt zahlt Mietschulden, damit Sie Ihre Wohnung behalten. Oder Strom und Heizung.',
    en: 'The office pays rent debts so that you keep your home. Or power and heating.',
  },
  thema: 'wohnen',
  ozgNummer: 10,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 22 Abs. 8 und 9 SGB II', '§ 36 SGB XII', '§ 569 Abs. 3 BGB'],
  zustaendig: 'JOBCENTER',
  sonst: {
    zustaendig: 'SOZIALAMT',
    frage: 'leistungsbezug',
    antworten: ['sgb12', 'asylblg', 'kein'],
    fuer: {
      de: 'Sie bekommen kein Geld vom Jobcenter? Dann geht Ihr Antrag an das Sozialamt:',
      en: 'You get no money from the Jobcenter? Then your application goes to the social welfare office:',
    },
  },
  fristen: [
    {
      text: {
        de: 'Räumungsklage bekommen? Ab der Zustellung bleiben zwei Monate, um alles zu bezahlen. Oder ein Amt sagt in dieser Zeit zu, es zu tun.',
        en: 'Sued for eviction? From the day you receive the claim, two months remain to pay everything. Or an office promises in that time to pay.',
      },
      quelle: '§ 569 Abs. 3 Nr. 2 BGB',
    },
  ],
  dokumente: [
    { de: 'Mietvertrag', en: 'Rental contract' },
    {
      de: 'Mahnung, Kündigung, Klage oder Urteil – alles, was Sie schon haben',
      en: 'Reminder, notice, court claim or judgment – whatever you already have',
    },
    {
      de: 'Liste der offenen Mieten, am besten vom Vermieter',
      en: 'List of unpaid rents, ideally from the landlord',
    },
    {
      de: 'Bei Strom, Gas oder Heizung: Drohung mit der Sperre und Rechnung',
      en: 'For power, gas or heating: the cut-off warning and the bill',
    },
    {
      de: 'Kontoauszüge der letzten drei Monate und Belege über Ihr Einkommen',
      en: 'Bank statements of the last three months and proof of income',
    },
  ],
  dauer: 20,
  verwandt: [
    'buergergeld',
    'hilfe-zum-lebensunterhalt',
    'schuldnerberatung',
    'besondere-soziale-schwierigkeiten',
    'buergergeld-kurzantrag',
    'wohnberechtigungsschein',
  ],
  suchworte: [
    'Mietschulden',
    'Mietrückstand',
    'Miete',
    'Kündigung',
    'fristlos',
    'Räumung',
    'Räumungsklage',
    'Zwangsräumung',
    'Stromschulden',
    'Stromsperre',
    'Gassperre',
    'Energieschulden',
    'Wohnung verlieren',
    'Vermieter',
    'Darlehen',
    'rent arrears',
    'eviction',
  ],
});
