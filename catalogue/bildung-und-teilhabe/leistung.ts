import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'bildung-und-teilhabe',
  name: [
    {
      von: '2011-01-01',
      wert: {
        de: 'Bildung und Teilhabe',
        en: 'Education and participation (Bildung und Teilhabe)',
      },
    },
  ],
  kurz: {
    de: 'Geld für Schule, Ausflüge, Mittagessen, Nachhilfe und Verein für Ihre Kinder.',
    en: 'Money for your children’s school, trips, lunch, tutoring and clubs.',
  },
  thema: 'familie',
  ozgNummer: 3,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§§ 28 bis 30 SGB II', '§§ 34 bis 34b SGB XII', '§ 6b BKGG', '§ 3 Abs. 4 AsylbLG'],
  zustaendig: 'BUT_STELLE',
  fristen: [
    {
      text: {
        de: 'Nachhilfe (Lernförderung) beantragen Sie immer gesondert und bevor sie beginnt.',
        en: 'Always apply for tutoring separately and before it begins.',
      },
      quelle: '§ 37 Abs. 1 und 2 SGB II',
    },
    {
      text: {
        de: 'Mit Wohngeld oder Kinderzuschlag stellen Sie einen eigenen Antrag. Ansprüche verjähren nach 12 Monaten.',
        en: 'With housing benefit or child supplement, you make an application of your own. Claims lapse after 12 months.',
      },
      quelle: '§ 6b Abs. 2a BKGG',
    },
    {
      text: {
        de: 'Das Geld für Schulsachen gibt es zum 1. August und zum 1. Februar.',
        en: 'The money for school supplies is due on 1 August and 1 February.',
      },
      quelle: '§ 28 Abs. 3 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Ihr Bescheid, zum Beispiel über Grundsicherungsgeld, Wohngeld oder Kinderzuschlag',
      en: 'Your official notice, for example of basic income support, housing benefit or child supplement',
    },
    {
      de: 'Schulbescheinigung, wenn Ihr Kind 15 Jahre oder älter ist',
      en: 'School certificate if your child is 15 or older',
    },
    {
      de: 'Schreiben der Schule oder Kita über die Kosten',
      en: 'Letter from the school or nursery about the costs',
    },
    { de: 'Beitragsrechnung des Vereins', en: 'The club’s invoice' },
    {
      de: 'Bestätigung der Schule, wenn Ihr Kind Nachhilfe braucht',
      en: 'Confirmation from the school if your child needs tutoring',
    },
  ],
  dauer: null,
  verwandt: ['buergergeld', 'hilfe-zum-lebensunterhalt', 'asylbewerberleistungen'],
  suchworte: [
    'BuT',
    'Bildungspaket',
    'Schule',
    'Schulbedarf',
    'Klassenfahrt',
    'Ausflug',
    'Mittagessen',
    'Nachhilfe',
    'Lernförderung',
    'Verein',
    'Sport',
    'Musik',
    'Kita',
    'Kinder',
    'Schülerticket',
  ],
});
