import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'asylbewerberleistungen',
  name: [
    {
      von: '1993-11-01',
      wert: {
        de: 'Leistungen nach dem Asylbewerberleistungsgesetz',
        en: 'Benefits for asylum seekers (Asylbewerberleistungsgesetz)',
      },
    },
  ],
  kurz: {
    de: 'Unterkunft, Essen, Kleidung, Geld und Hilfe bei Krankheit im Asylverfahren oder mit Duldung.',
    en: 'Shelter, food, clothes, money and medical help during asylum proceedings or with a toleration.',
  },
  thema: 'besondere-lagen',
  ozgNummer: 12,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§§ 1 bis 7 AsylbLG', '§§ 10, 10a AsylbLG'],
  zustaendig: 'ASYLBLG_BEHOERDE',
  fristen: [
    {
      text: {
        de: 'Die Leistungen gibt es nicht für die Zeit, bevor das Amt von Ihrer Not weiß. Melden Sie sich gleich.',
        en: 'There are no benefits for the time before the office knows of your need. Get in touch right away.',
      },
      quelle: '§ 6b AsylbLG mit § 18 SGB XII',
    },
  ],
  dokumente: [
    {
      de: 'Pass oder Ankunftsnachweis, Aufenthaltsgestattung oder Duldung',
      en: 'Passport or proof of arrival, residence permission or toleration',
    },
    { de: 'Bescheid über die Zuweisung', en: 'Notice of allocation to a place' },
    {
      de: 'Nachweise über Einkommen und Geld, das Sie haben',
      en: 'Proof of income and of money you have',
    },
    { de: 'Mietvertrag, wenn Sie eine Wohnung haben', en: 'Tenancy agreement, if you have a flat' },
  ],
  dauer: null,
  verwandt: ['bildung-und-teilhabe', 'hilfe-zum-lebensunterhalt', 'buergergeld'],
  suchworte: [
    'Asyl',
    'Flüchtling',
    'Geflüchtete',
    'Duldung',
    'Aufenthaltsgestattung',
    'AsylbLG',
    'Unterkunft',
    'Bezahlkarte',
    'refugee',
    'asylum',
  ],
});
