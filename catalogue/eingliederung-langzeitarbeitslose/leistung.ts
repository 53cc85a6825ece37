import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'eingliederung-langzeitarbeitslose',
  name: [
    {
      von: '2019-01-01',
      bis: '2026-06-30',
      wert: {
        de: 'Eingliederung von Langzeitarbeitslosen',
        en: 'Integration of long-term unemployed people',
      },
    },
    {
      von: '2026-07-01',
      wert: {
        de: 'Eingliederung von Langzeitleistungsbeziehenden (früher: Langzeitarbeitslosen)',
        en: 'Integration of people on long-term benefits (formerly: long-term unemployed)',
      },
    },
  ],
  kurz: {
    de: 'Lohnzuschuss für zwei Jahre. Für Betriebe, die jemanden mit langem Leistungsbezug einstellen.',
    en: 'Wage subsidy for two years. For employers who hire someone on long-term benefits.',
  },
  thema: 'arbeit',
  teilVon: 'foerderung-erwerbstaetigkeit',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 16e SGB II', '§§ 91 und 92 SGB III'],
  zustaendig: 'JOBCENTER',
  fristen: [
    {
      text: {
        de: 'Der Betrieb stellt den Antrag vor dem ersten Arbeitstag, am besten vor der Unterschrift.',
        en: 'The employer applies before the first day of work, ideally before signing.',
      },
      quelle: '§ 37 Abs. 2 SGB II',
    },
  ],
  dokumente: [
    { de: 'Entwurf des Arbeitsvertrags', en: 'Draft of the employment contract' },
    {
      de: 'Auszug aus dem Tarif, wenn es einen gibt',
      en: 'Excerpt of the collective agreement, if there is one',
    },
    {
      de: 'Vollmacht, wenn Sie nicht selbst den Betrieb leiten',
      en: 'Written authority, if you do not run the company yourself',
    },
  ],
  dauer: 20,
  verwandt: ['foerderung-erwerbstaetigkeit', 'teilhabe-am-arbeitsmarkt', 'einstiegsgeld'],
  suchworte: [
    'Arbeitgeber',
    'Lohnkostenzuschuss',
    'Lohnzuschuss',
    'Eingliederungszuschuss',
    'Langzeitarbeitslose',
    'Langzeitleistungsbeziehende',
    '16e',
    'einstellen',
    'Betrieb',
    'employer',
    'wage subsidy',
  ],
});
