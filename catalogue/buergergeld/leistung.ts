import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'buergergeld',
  name: [
    {
      von: '2005-01-01',
      bis: '2022-12-31',
      wert: { de: 'Arbeitslosengeld II', en: 'Arbeitslosengeld II (unemployment benefit II)' },
    },
    {
      von: '2023-01-01',
      bis: '2026-06-30',
      wert: { de: 'Bürgergeld', en: 'Citizen’s benefit (Bürgergeld)' },
    },
    {
      // § 65a Abs. 4 SGB II: authorities may still say Bürgergeld until the end of 2026.
      von: '2026-07-01',
      bis: '2026-12-31',
      wert: {
        de: 'Grundsicherungsgeld (früher Bürgergeld)',
        en: 'Basic income support Grundsicherungsgeld (formerly Bürgergeld)',
      },
    },
    {
      von: '2027-01-01',
      wert: { de: 'Grundsicherungsgeld', en: 'Basic income support Grundsicherungsgeld' },
    },
  ],
  kurz: {
    de: 'Geld zum Leben und für die Miete. Für alle, die arbeiten können und zu wenig haben.',
    en: 'Money to live on and for rent. For people who can work but do not have enough.',
  },
  thema: 'existenz',
  ozgNummer: 2,
  ozgId: '10082',
  leika: [
    { id: '99107002000000', name: 'Arbeitslosengeld II' },
    { id: '99107002017000', name: 'Arbeitslosengeld II Bewilligung', antrag: true },
    {
      id: '99107002017001',
      name: 'Arbeitslosengeld II Bewilligung für Personen ohne festen Wohnsitz',
    },
    { id: '99107002017002', name: 'Arbeitslosengeld II Bewilligung für Personen über 25 Jahre' },
    { id: '99107002017003', name: 'Arbeitslosengeld II Bewilligung für Personen unter 25 Jahre' },
    {
      id: '99107002017004',
      name: 'Arbeitslosengeld II Bewilligung für Schwerbehinderte und Gleichgestellte',
    },
  ],
  leikaTyp: '1, 2/3',
  recht: ['§§ 7 bis 12 SGB II', '§§ 19 bis 23 SGB II', '§ 37 SGB II', '§ 41 SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Stellen Sie den Antrag noch in diesem Monat. Er gilt dann ab dem Ersten des Monats.',
        en: 'Apply before this month ends. Your application then counts from the first of the month.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Für Monate davor gibt es kein Geld.',
        en: 'There is no money for earlier months.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Sie sind mit dem Bescheid nicht einverstanden? Dann haben Sie einen Monat für den Widerspruch.',
        en: 'You disagree with the decision? You have one month to object.',
      },
      quelle: '§ 84 SGG',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis, Pass oder Aufenthaltstitel (Ihre Erlaubnis, in Deutschland zu leben)',
      en: 'Identity card, passport or residence permit',
    },
    {
      de: 'Kontoauszüge der letzten drei Monate, von allen Konten',
      en: 'Bank statements of the last three months, for all accounts',
    },
    {
      de: 'Mietvertrag und die letzte Abrechnung für Nebenkosten und Heizung',
      en: 'Rental contract and the latest bill for service charges and heating',
    },
    {
      de: 'Lohnabrechnungen und Bescheide über anderes Geld, das Sie bekommen',
      en: 'Payslips and decisions about other money you receive',
    },
    { de: 'Belege über Ihr Vermögen', en: 'Proof of your savings and other assets' },
    { de: 'Nachweis Ihrer Krankenkasse', en: 'Proof of your health insurance' },
  ],
  infoBis: '2026-12-31',
  dauer: 60,
  verwandt: [
    'bildung-und-teilhabe',
    'mietrueckstaende',
    'aktivierung-und-eingliederung',
    'foerderung-erwerbstaetigkeit',
    'schuldnerberatung',
    'buergergeld-kurzantrag',
    'buergergeld-weiterbewilligung',
    'buergergeld-veraenderung',
    'einstiegsgeld',
  ],
  suchworte: [
    'Bürgergeld',
    'Grundsicherungsgeld',
    'Grundsicherung für Arbeitsuchende',
    'Hartz IV',
    'Hartz 4',
    'ALG II',
    'ALG 2',
    'Arbeitslosengeld II',
    'Arbeitslosengeld 2',
    'Sozialgeld',
    'Jobcenter',
    'arbeitslos',
    'Arbeitslosigkeit',
    'kein Geld',
    'Miete',
    'Wohnung',
    'Heizung',
    'aufstocken',
    'Mehrbedarf',
    'alleinerziehend',
    'Kurzantrag',
    'unemployment benefit',
    'rent',
  ],
});
