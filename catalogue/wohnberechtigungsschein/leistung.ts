import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'wohnberechtigungsschein',
  name: [
    {
      von: '2002-01-01',
      wert: {
        de: 'Wohnberechtigungsschein',
        en: 'Certificate for social housing (Wohnberechtigungsschein)',
      },
    },
  ],
  kurz: {
    de: 'Ein Papier, mit dem Sie eine geförderte, günstige Wohnung mieten dürfen.',
    en: 'A paper that lets you rent a subsidised, low-cost flat.',
  },
  thema: 'wohnen',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 27 WoFG', '§ 9 WoFG', '§§ 20 bis 24 WoFG'],
  zustaendig: 'WOHNUNGSAMT',
  fristen: [
    {
      text: {
        de: 'Der Schein gilt ein Jahr. Danach stellen Sie einen neuen Antrag.',
        en: 'The certificate is valid for one year. After that you apply again.',
      },
      quelle: '§ 27 Abs. 2 WoFG',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis oder Pass, ohne deutschen oder EU-Pass auch der Aufenthaltstitel',
      en: 'Identity card or passport; your residence permit if you are from outside the EU',
    },
    {
      de: 'Lohnabrechnungen der letzten 12 Monate oder Bescheide, von allen mit Einkommen',
      en: 'Payslips of the last 12 months or decision letters, for everyone with an income',
    },
    {
      de: 'Mutterpass, Heiratsurkunde oder Schwerbehindertenausweis, wenn das auf Sie zutrifft',
      en: 'Maternity record, marriage certificate or disability card, if that applies to you',
    },
    {
      de: 'Kündigung oder Räumungsklage, wenn es eine gibt',
      en: 'Notice to leave or eviction claim, if there is one',
    },
  ],
  dauer: 25,
  verwandt: ['mietrueckstaende', 'buergergeld', 'besondere-soziale-schwierigkeiten'],
  suchworte: [
    'WBS',
    'Wohnberechtigungsschein',
    'Wohnungsschein',
    'B-Schein',
    'Sozialwohnung',
    'günstige Wohnung',
    'Wohnung finden',
    'Wohnungssuche',
    'geförderte Wohnung',
    'Wohnungsamt',
    'Miete zu hoch',
    'social housing',
    'council flat',
  ],
});
