import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'bildung-und-teilhabe',
  name: [
    {
      von: '2011-01-01',
      wert: {
        de: 'Bildung und Teilhabe (BuT)',
        en: 'Education and participation benefits (BuT)',
      },
    },
  ],
  kurz: {
    de: 'Geld für Schule, Mittagessen, Klassenfahrt und Verein. Für Familien mit wenig Geld.',
    en: 'Money for school, lunch, class trips and clubs. For families on a low income.',
  },
  thema: 'familie',
  ozgNummer: 3,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 28 SGB II', '§ 34 SGB XII', '§ 6b BKGG', '§ 3 Abs. 4 AsylbLG'],
  zustaendig: 'BUT_STELLE',
  fristen: [
    {
      text: {
        de: 'Lernförderung (Nachhilfe) müssen Sie extra beantragen, bevor sie beginnt.',
        en: 'You must apply for tutoring separately, before it starts.',
      },
      quelle: '§ 37 Abs. 1 SGB II',
    },
    {
      text: {
        de: 'Mit Wohngeld oder Kinderzuschlag: Ihr Anspruch verjährt nach zwölf Monaten.',
        en: 'With housing benefit or child supplement: your claim lapses after twelve months.',
      },
      quelle: '§ 6b Abs. 2a BKGG',
    },
  ],
  dokumente: [
    {
      de: 'Bescheid über Grundsicherungsgeld, Sozialhilfe, Wohngeld, Kinderzuschlag oder Asylbewerberleistungen',
      en: 'Decision on basic income support, social assistance, housing benefit, child supplement or asylum seekers’ benefits',
    },
    {
      de: 'Schulbescheinigung, wenn Ihr Kind 15 Jahre oder älter ist',
      en: 'School certificate if your child is 15 or older',
    },
    {
      de: 'Beleg über die Kosten, zum Beispiel Brief der Schule oder Beitrag des Vereins',
      en: 'Proof of the costs, such as a letter from the school or the club fee',
    },
    {
      de: 'Für Nachhilfe: Bestätigung der Schule',
      en: 'For tutoring: confirmation from the school',
    },
    {
      de: 'Für den Schulweg: Fahrkarte und Antwort des Schulträgers',
      en: 'For the way to school: the ticket and the reply of the school authority',
    },
  ],
  infoBis: '2026-12-31',
  dauer: 20,
  verwandt: ['buergergeld', 'hilfe-zum-lebensunterhalt', 'asylbewerberleistungen'],
  suchworte: [
    'BuT',
    'Bildungspaket',
    'Schule',
    'Schulsachen',
    'Schulbedarf',
    'Klassenfahrt',
    'Schulausflug',
    'Mittagessen',
    'Kita',
    'Nachhilfe',
    'Lernförderung',
    'Sportverein',
    'Musikschule',
    'Schülerticket',
    'Kinder',
    'school',
    'tutoring',
  ],
});
