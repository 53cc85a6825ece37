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
    de: 'Hilfe, wenn Sie Miete oder Strom nicht zahlen können und die Wohnung in Gefahr ist.',
    en: 'Help if you cannot pay rent or electricity and may lose your home.',
  },
  thema: 'wohnen',
  ozgNummer: 10,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 22 Abs. 8 und 9 SGB II', '§ 42a SGB II', '§ 36 SGB XII', '§ 569 Abs. 3 Nr. 2 BGB'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Räumungsklage: Wird die ganze Schuld binnen 2 Monaten nach Zustellung der Klage bezahlt, ist eine fristlose Kündigung meist unwirksam. Das gilt nur einmal in zwei Jahren.',
        en: 'Eviction suit: if the whole debt is paid within 2 months after the suit was served, a termination without notice is usually void. This works only once in two years.',
      },
      quelle: '§ 569 Abs. 3 Nr. 2 BGB',
    },
  ],
  dokumente: [
    { de: 'Mietvertrag', en: 'Tenancy agreement' },
    {
      de: 'Mahnung, Kündigung, Klage oder Urteil',
      en: 'Reminder, notice of termination, suit or judgment',
    },
    {
      de: 'Aufstellung der offenen Mieten vom Vermieter',
      en: 'The landlord’s list of unpaid rent',
    },
    {
      de: 'Androhung der Sperre von Strom oder Gas',
      en: 'Notice that electricity or gas will be cut off',
    },
    { de: 'Kontoauszüge der letzten 3 Monate', en: 'Bank statements of the last 3 months' },
    { de: 'Nachweise über Ihr Einkommen', en: 'Proof of your income' },
  ],
  dauer: null,
  verwandt: ['buergergeld', 'schuldnerberatung', 'besondere-soziale-schwierigkeiten'],
  suchworte: [
    'Mietschulden',
    'Miete',
    'Kündigung',
    'Räumung',
    'Räumungsklage',
    'Stromsperre',
    'Energieschulden',
    'Strom',
    'Gas',
    'obdachlos',
    'wohnungslos',
    'Vermieter',
  ],
});
