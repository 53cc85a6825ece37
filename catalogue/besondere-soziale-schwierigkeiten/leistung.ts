import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'besondere-soziale-schwierigkeiten',
  name: [
    {
      von: '2005-01-01',
      wert: {
        de: 'Hilfe zur Überwindung besonderer sozialer Schwierigkeiten',
        en: 'Help to overcome particular social difficulties',
      },
    },
  ],
  kurz: {
    de: 'Begleitung in schweren Zeiten: ohne Wohnung, nach der Haft oder nach Gewalt.',
    en: 'Support in hard times: without a home, after prison or after violence.',
  },
  thema: 'besondere-lagen',
  ozgNummer: 7,
  ozgId: '10087',
  leika: [
    {
      id: '99107015017000',
      name: 'Hilfe zur Überwindung besonderer sozialer Schwierigkeiten (SGB XII) Bewilligung',
      antrag: true,
    },
  ],
  leikaTyp: null,
  recht: ['§§ 67 bis 69 SGB XII'],
  zustaendig: 'SOZIALAMT',
  fristen: [
    {
      text: {
        de: 'Melden Sie sich gleich. Die Hilfe beginnt, sobald das Amt von Ihrer Lage weiß.',
        en: 'Get in touch at once. Help starts when the office learns of your situation.',
      },
      quelle: '§ 18 Abs. 1 SGB XII',
    },
  ],
  dokumente: [
    {
      de: 'Ausweis oder Pass, wenn Sie einen haben',
      en: 'Identity card or passport, if you have one',
    },
    {
      de: 'Papiere zu Ihrer Lage, zum Beispiel Entlassungsschein oder Kündigung der Wohnung',
      en: 'Papers about your situation, such as release papers or notice to leave your home',
    },
    {
      de: 'Bericht einer Beratungsstelle, wenn Sie einen haben',
      en: 'Report from a counselling centre, if you have one',
    },
  ],
  dauer: 20,
  verwandt: [
    'mietrueckstaende',
    'hilfe-zum-lebensunterhalt',
    'buergergeld',
    'suchtberatung',
    'schuldnerberatung',
    'wohnberechtigungsschein',
    'junge-menschen',
  ],
  suchworte: [
    'wohnungslos',
    'obdachlos',
    'Wohnungslosenhilfe',
    'Wohnungsnothilfe',
    'Wohnungsnotfallhilfe',
    'ohne Wohnung',
    'Haft',
    'Haftentlassung',
    'Gefängnis',
    'Gewalt',
    'Frauenhaus',
    'betreutes Wohnen',
    'Straße',
    'Notunterkunft',
    'homeless',
    'prison release',
  ],
});
