import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'buergergeld',
  name: [
    {
      von: '2005-01-01',
      bis: '2022-12-31',
      wert: { de: 'Arbeitslosengeld II', en: 'Unemployment benefit II (Arbeitslosengeld II)' },
    },
    {
      von: '2023-01-01',
      bis: '2026-06-30',
      wert: { de: 'Bürgergeld', en: 'Citizen’s benefit (Bürgergeld)' },
    },
    // § 65a Abs. 4 SGB II: authorities may go on saying Bürgergeld until the end of 2026.
    {
      von: '2026-07-01',
      bis: '2026-12-31',
      wert: {
        de: 'Grundsicherungsgeld (früher Bürgergeld)',
        en: 'Basic income support (Grundsicherungsgeld, formerly Bürgergeld)',
      },
    },
    {
      von: '2027-01-01',
      wert: { de: 'Grundsicherungsgeld', en: 'Basic income support (Grundsicherungsgeld)' },
    },
  ],
  kurz: {
    de: 'Geld zum Leben und für die Wohnung, wenn Sie arbeiten können, Ihr Geld aber nicht reicht.',
    en: 'Money to live on and for housing if you are able to work but do not have enough.',
  },
  thema: 'existenz',
  ozgNummer: 2,
  ozgId: '10082',
  leika: [
    { id: '99107002000000', name: 'Arbeitslosengeld II' },
    { id: '99107002017000', name: 'Arbeitslosengeld II Bewilligung' },
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
  recht: ['§§ 7 bis 12 SGB II', '§§ 19 bis 24 SGB II', '§ 37 SGB II', '§ 65a SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Ihr Antrag gilt ab dem Ersten des Monats, in dem Sie ihn stellen. Für frühere Monate gibt es kein Geld.',
        en: 'Your application counts from the first day of the month in which you make it. There is no money for earlier months.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
    {
      text: {
        de: 'Das Geld wird meist für 12 Monate bewilligt. Danach stellen Sie einen neuen Antrag.',
        en: 'The money is usually granted for 12 months. After that, you apply again.',
      },
      quelle: '§ 41 Abs. 3 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis, Pass oder Aufenthaltstitel',
      en: 'Identity card, passport or residence permit',
    },
    {
      de: 'Kontoauszüge der letzten 3 Monate von allen Konten im Haushalt',
      en: 'Bank statements of the last 3 months for all accounts in the household',
    },
    {
      de: 'Mietvertrag und letzte Abrechnung der Nebenkosten und der Heizung',
      en: 'Tenancy agreement and the latest statement of service and heating costs',
    },
    {
      de: 'Nachweise über Ihr Einkommen, zum Beispiel Lohnabrechnungen oder Bescheide',
      en: 'Proof of income, such as pay slips or official letters',
    },
    {
      de: 'Nachweise über Ihr Vermögen, zum Beispiel Sparbuch oder Versicherung',
      en: 'Proof of assets, such as savings or insurance policies',
    },
    { de: 'Name Ihrer Krankenkasse', en: 'Name of your health insurance fund' },
  ],
  dauer: 45,
  verwandt: [
    'bildung-und-teilhabe',
    'mietrueckstaende',
    'aktivierung-und-eingliederung',
    'foerderung-erwerbstaetigkeit',
  ],
  suchworte: [
    'Bürgergeld',
    'Grundsicherungsgeld',
    'Grundsicherung für Arbeitsuchende',
    'Arbeitslosengeld 2',
    'ALG II',
    'ALG 2',
    'Hartz IV',
    'Hartz 4',
    'Sozialgeld',
    'Jobcenter',
    'Arbeitslosigkeit',
    'arbeitslos',
    'kein Geld',
    'Miete',
    'Heizung',
    'aufstocken',
  ],
});
