import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'soziale-entschaedigung',
  name: [
    {
      von: '2005-01-01',
      bis: '2023-12-31',
      wert: { de: 'Opferentschädigung', en: 'Compensation for victims of violence' },
    },
    {
      von: '2024-01-01',
      wert: {
        de: 'Soziale Entschädigung',
        en: 'Social compensation (Soziale Entschädigung)',
      },
    },
  ],
  kurz: {
    de: 'Schnelle Hilfe, Behandlung und Geld nach einer Gewalttat oder einem Impfschaden.',
    en: 'Quick help, treatment and money after violence or damage by a vaccination.',
  },
  thema: 'besondere-lagen',
  ozgNummer: 13,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: [
    '§§ 3, 4 SGB XIV',
    '§§ 10, 11 SGB XIV',
    '§§ 13 bis 24 SGB XIV',
    '§§ 30 bis 36 SGB XIV',
    '§ 83 SGB XIV',
  ],
  zustaendig: 'SOZIALE_ENTSCHAEDIGUNG',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag innerhalb eines Jahres nach dem Ereignis: Dann gibt es auch Leistungen für die Zeit davor.',
        en: 'Apply within one year of the event: then there are benefits for the time before as well.',
      },
      quelle: '§ 11 Abs. 2 SGB XIV',
    },
    {
      text: {
        de: 'Die Traumaambulanz können Sie sofort besuchen. Der Antrag hat Zeit bis kurz nach der zweiten Sitzung.',
        en: 'You can go to a trauma clinic at once. The application can wait until just after the second session.',
      },
      quelle: '§ 10 Abs. 5 SGB XIV',
    },
  ],
  dokumente: [
    { de: 'Ausweis oder Pass', en: 'Identity card or passport' },
    {
      de: 'Strafanzeige oder Aktenzeichen, wenn es eins gibt',
      en: 'Criminal complaint or file number, if there is one',
    },
    {
      de: 'Namen der Ärztinnen, Ärzte und Kliniken, die Sie behandelt haben',
      en: 'Names of doctors and clinics that treated you',
    },
    { de: 'Impfausweis bei einem Impfschaden', en: 'Vaccination record if a vaccination did harm' },
  ],
  dauer: null,
  verwandt: ['besondere-soziale-schwierigkeiten', 'hilfe-zum-lebensunterhalt'],
  suchworte: [
    'Opfer',
    'Gewalt',
    'Missbrauch',
    'Trauma',
    'Traumaambulanz',
    'Opferentschädigung',
    'OEG',
    'Impfschaden',
    'Stalking',
    'Kriegsopfer',
    'Zivildienst',
    'SGB XIV',
  ],
});
