import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'soziale-entschaedigung',
  name: [{ von: '2024-01-01', wert: { de: 'Soziale Entschädigung', en: 'Social compensation' } }],
  kurz: {
    de: 'Hilfe und Geld nach einer Gewalttat, einem Impfschaden oder anderen Schäden an der Gesundheit.',
    en: 'Help and money after violence, harm from a vaccination or other damage to your health.',
  },
  thema: 'besondere-lagen',
  ozgNummer: 13,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§§ 1 bis 24 SGB XIV', '§§ 29 bis 37 SGB XIV', '§ 83 SGB XIV'],
  zustaendig: 'SOZIALE_ENTSCHAEDIGUNG',
  fristen: [
    {
      text: {
        de: 'Innerhalb eines Jahres nach der Tat: Dann gibt es auch Geld für die Zeit vor dem Antrag.',
        en: 'Within one year of the event: you also get money for the time before you applied.',
      },
      quelle: '§ 11 Abs. 2 SGB XIV',
    },
    {
      text: {
        de: 'Traumaambulanz: Stellen Sie den Antrag gleich nach dem zweiten Termin.',
        en: 'Trauma clinic: apply right after the second appointment.',
      },
      quelle: '§ 10 Abs. 5 SGB XIV',
    },
  ],
  dokumente: [
    { de: 'Ausweis oder Pass', en: 'Identity card or passport' },
    {
      de: 'Briefe von Ärztinnen, Ärzten oder Kliniken, wenn Sie welche haben',
      en: 'Letters from doctors or hospitals, if you have any',
    },
    {
      de: 'Aktenzeichen der Polizei oder des Gerichts, wenn es eine Anzeige gab',
      en: 'Reference number of the police or court, if there was a report',
    },
    {
      de: 'Bei Impfschäden: Impfpass oder Bescheinigung der Impfung',
      en: 'For harm from a vaccination: vaccination record',
    },
  ],
  dauer: 25,
  verwandt: ['besondere-soziale-schwierigkeiten', 'hilfe-zum-lebensunterhalt'],
  suchworte: [
    'Opferentschädigung',
    'OEG',
    'Gewalt',
    'Gewalttat',
    'Missbrauch',
    'Vergewaltigung',
    'Stalking',
    'Impfschaden',
    'Kriegsopfer',
    'Zivildienst',
    'Traumaambulanz',
    'Trauma',
    'Versorgungsamt',
    'victim',
    'crime',
  ],
});
