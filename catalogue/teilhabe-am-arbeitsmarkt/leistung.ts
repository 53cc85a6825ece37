import { leistung } from '../leistung.ts';

export default leistung({
  slug: 'teilhabe-am-arbeitsmarkt',
  name: [
    {
      von: '2019-01-01',
      wert: { de: 'Teilhabe am Arbeitsmarkt', en: 'Participation in the labour market' },
    },
  ],
  kurz: {
    de: 'Lohnzuschuss bis zu fünf Jahre. Für Betriebe, die Menschen nach vielen Jahren ohne Arbeit einstellen.',
    en: 'Wage subsidy for up to five years. For employers who hire people after many years without work.',
  },
  thema: 'arbeit',
  teilVon: 'foerderung-erwerbstaetigkeit',
  ozgNummer: null,
  ozgId: null,
  leika: [],
  leikaTyp: null,
  recht: ['§ 16i SGB II', '§ 91 Abs. 1 SGB III'],
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
    { de: 'Angebot für eine geplante Weiterbildung', en: 'Quote for planned training' },
    {
      de: 'Vollmacht, wenn Sie nicht selbst den Betrieb leiten',
      en: 'Written authority, if you do not run the company yourself',
    },
  ],
  dauer: 20,
  verwandt: [
    'foerderung-erwerbstaetigkeit',
    'eingliederung-langzeitarbeitslose',
    'arbeitsgelegenheiten',
  ],
  suchworte: [
    'Arbeitgeber',
    'Lohnkostenzuschuss',
    'Lohnzuschuss',
    'Teilhabechancen',
    'sozialer Arbeitsmarkt',
    'Langzeitarbeitslose',
    '16i',
    'Coaching',
    'einstellen',
    'Betrieb',
    'employer',
    'wage subsidy',
  ],
});
