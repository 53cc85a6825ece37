import { auslaendisch, type Fall, mitKindern } from '../faelle/fall.ts';

const mitSgb2 = { bezogeneLeistungen: ['SGB2'] } satisfies Fall['antworten'];

export const faelle: readonly Fall[] = [
  { fall: 'Keine Kinder', ergebnis: 'unwahrscheinlich', grund: 'uvg.kein_kind' },
  {
    fall: 'Alleinerziehend, kein Unterhalt',
    antworten: mitKindern('2020-01-01'),
    ergebnis: 'moeglich',
    grund: 'uvg.erfuellt',
  },
  {
    fall: 'Mit neuem Partner',
    antworten: { ...mitKindern('2020-01-01'), lebenssituation: 'PAAR_MIT_KIND' },
    ergebnis: 'unwahrscheinlich',
    grund: 'uvg.nicht_alleinerziehend',
  },
  {
    fall: 'Mit dem Kind bei den eigenen Eltern, kein Unterhalt',
    antworten: { ...mitKindern('2020-01-01'), lebenssituation: 'BEI_ELTERN' },
    ergebnis: 'moeglich',
    grund: 'uvg.erfuellt',
  },
  {
    fall: 'Mit dem Kind bei den eigenen Eltern, Unterhalt nicht genannt',
    antworten: { ...mitKindern('2020-01-01'), lebenssituation: 'BEI_ELTERN' },
    ohne: ['andererElternteilZahlt'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'andererElternteilZahlt',
  },
  {
    fall: 'Der andere Elternteil zahlt',
    antworten: { ...mitKindern('2020-01-01'), andererElternteilZahlt: 'JA' },
    ergebnis: 'unwahrscheinlich',
    grund: 'uvg.unterhalt_fliesst',
  },
  {
    fall: 'Kind wird heute 12, Grundsicherungsgeld, brutto 599,99 Euro',
    antworten: { ...mitKindern('2014-11-23'), ...mitSgb2, bruttoMonat: 599.99 },
    ergebnis: 'unwahrscheinlich',
    grund: 'uvg.ab12',
  },
  {
    fall: 'Kind wird morgen 12',
    antworten: { ...mitKindern('2014-11-24'), ...mitSgb2, bruttoMonat: 599.99 },
    ergebnis: 'moeglich',
    grund: 'uvg.erfuellt',
  },
  {
    fall: 'Kind ist 12, brutto genau 600 Euro',
    antworten: { ...mitKindern('2014-11-23'), ...mitSgb2, bruttoMonat: 600 },
    ergebnis: 'moeglich',
    grund: 'uvg.erfuellt',
  },
  {
    fall: 'Geduldet',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('DULDUNG') },
    ergebnis: 'unwahrscheinlich',
    grund: 'uvg.aufenthalt',
  },
];
