import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'buergergeld-veraenderung',
  name: [
    {
      von: '2005-01-01',
      wert: { de: 'Änderungen dem Jobcenter melden', en: 'Reporting changes to the Jobcenter' },
    },
  ],
  kurz: {
    de: 'Neue Arbeit, Umzug, Baby, Reise? Wer Geld vom Jobcenter bekommt, meldet es hier.',
    en: 'A new job, a move, a baby, a journey? Report it here if you get money from the Jobcenter.',
  },
  thema: 'existenz',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 60 Abs. 1 SGB I', '§ 7b SGB II', '§ 22 Abs. 4 bis 6 SGB II', '§ 56 SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Melden Sie jede wichtige Änderung sofort.',
        en: 'Report every important change at once.',
      },
      quelle: '§ 60 Abs. 1 Satz 1 Nr. 2 SGB I',
    },
    {
      text: {
        de: 'Sind Sie krank? Die Krankschreibung muss bis zum dritten Tag beim Jobcenter sein.',
        en: 'Are you ill? The sick note must reach the Jobcenter by the third day.',
      },
      quelle: '§ 56 Abs. 1 SGB II',
    },
    {
      text: {
        de: 'Holen Sie die Zusage des Jobcenters, bevor Sie einen neuen Mietvertrag unterschreiben.',
        en: 'Get the Jobcenter’s consent before you sign a new rental contract.',
      },
      quelle: '§ 22 Abs. 4 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Ihr letzter Bescheid vom Jobcenter, wegen der Nummer',
      en: 'Your last decision from the Jobcenter, for the number',
    },
    {
      de: 'Ein Beleg über die Änderung, zum Beispiel Arbeitsvertrag oder Mietvertrag',
      en: 'Proof of the change, such as a work contract or rental contract',
    },
  ],
  dauer: 10,
  verwandt: ['buergergeld', 'buergergeld-weiterbewilligung', 'bildung-und-teilhabe'],
  suchworte: [
    'Veränderungsmitteilung',
    'Änderung melden',
    'Mitteilung',
    'Umzug',
    'neue Arbeit',
    'Minijob',
    'Ortsabwesenheit',
    'Urlaub',
    'krank',
    'Krankschreibung',
    'schwanger',
    'Geburt',
    'Trennung',
    'neues Konto',
    'Nachzahlung',
    'Jobcenter',
    'Bürgergeld',
    'Grundsicherungsgeld',
    'report changes',
    'move house',
  ],
});
