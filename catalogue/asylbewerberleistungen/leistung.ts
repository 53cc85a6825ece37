import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'asylbewerberleistungen',
  name: [
    {
      von: '1993-11-01',
      wert: {
        de: 'Leistungen nach dem Asylbewerberleistungsgesetz',
        en: 'Benefits for asylum seekers',
      },
    },
  ],
  kurz: {
    de: 'Essen, Unterkunft, Kleidung und Hilfe bei Krankheit. Für Menschen im Asylverfahren oder mit Duldung.',
    en: 'Food, shelter, clothing and medical help. For asylum seekers and people with a Duldung.',
  },
  thema: 'besondere-lagen',
  ozgNummer: 12,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§§ 1 bis 4 AsylbLG', '§§ 6 und 7 AsylbLG', '§ 2 AsylbLG'],
  zustaendig: 'ASYLBLG_BEHOERDE',
  fristen: [
    {
      text: {
        de: 'Melden Sie sich gleich. Für die Zeit davor gibt es in der Regel nichts.',
        en: 'Get in touch at once. As a rule nothing is paid for the time before.',
      },
      quelle: '§ 6b AsylbLG mit § 18 SGB XII',
    },
  ],
  dokumente: [
    {
      de: 'Pass, Ankunftsnachweis, Aufenthaltsgestattung oder Duldung',
      en: 'Passport, proof of arrival, permission to stay during the procedure or Duldung',
    },
    {
      de: 'Bescheid, der sagt, welchem Ort Sie zugewiesen sind',
      en: 'The decision that assigns you to a place',
    },
    {
      de: 'Belege über Einkommen, Geld und Wertsachen',
      en: 'Proof of income, money and valuables',
    },
    {
      de: 'Mietvertrag, wenn Sie eine eigene Wohnung haben',
      en: 'Rental contract, if you have a home of your own',
    },
  ],
  infoBis: '2026-12-31',
  dauer: 35,
  verwandt: ['bildung-und-teilhabe', 'buergergeld', 'hilfe-zum-lebensunterhalt'],
  suchworte: [
    'Asyl',
    'AsylbLG',
    'Asylbewerber',
    'Flüchtlinge',
    'Geflüchtete',
    'Duldung',
    'Aufenthaltsgestattung',
    'Bezahlkarte',
    'Unterkunft',
    'Krankenschein',
    'Analogleistungen',
    'asylum',
    'refugee',
  ],
});
