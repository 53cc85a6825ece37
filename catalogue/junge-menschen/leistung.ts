import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'junge-menschen',
  name: [
    {
      von: '2016-08-01',
      wert: {
        de: 'Förderung schwer zu erreichender junger Menschen',
        en: 'Support for young people who are hard to reach',
      },
    },
  ],
  kurz: {
    de: 'Begleitung für junge Menschen unter 25, wenn Schule, Arbeit und Wohnen gerade nicht klappen.',
    en: 'Someone at your side if you are under 25 and school, work and housing do not work out.',
  },
  thema: 'arbeit',
  teilVon: 'aktivierung-und-eingliederung',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: '1, 2/3',
  recht: ['§ 16h SGB II'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Die Hilfe kann beginnen, bis Sie 25 werden. Ein Antrag auf Geld ist vorher nicht nötig.',
        en: 'Support can begin until you turn 25. You need not apply for money first.',
      },
      quelle: '§ 16h Abs. 1 und 2 SGB II',
    },
  ],
  dokumente: [
    {
      de: 'Nichts. Zeugnisse oder Briefe helfen, wenn Sie welche haben.',
      en: 'Nothing. School reports or letters help if you have any.',
    },
  ],
  dauer: 10,
  verwandt: [
    'aktivierung-und-eingliederung',
    'buergergeld',
    'kommunale-eingliederung',
    'freie-foerderung',
    'besondere-soziale-schwierigkeiten',
  ],
  suchworte: [
    '16h',
    'Jugendliche',
    'junge Menschen',
    'unter 25',
    'Ausbildung',
    'Schulabbruch',
    'Streetwork',
    'ausgezogen',
    'Jugendberufsagentur',
    'Jobcenter',
    'young people',
  ],
});
