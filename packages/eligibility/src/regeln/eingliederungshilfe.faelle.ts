import { auslaendisch, type Fall } from '../faelle/fall.ts';

const behindert = { gesundheit: ['TEILHABE_WESENTLICH'] } satisfies Fall['antworten'];

export const faelle: readonly Fall[] = [
  {
    fall: 'Grad der Behinderung 30',
    antworten: { gesundheit: ['GDB_30_40'] },
    ergebnis: 'unwahrscheinlich',
    grund: 'egh.keine_wesentliche_behinderung',
  },
  {
    fall: 'Wesentliche Behinderung, Vermögen genau 71 190 Euro',
    antworten: { ...behindert, vermoegen: 71_190 },
    ergebnis: 'moeglich',
    grund: 'egh.erfuellt',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { ...behindert, vermoegen: 71_190.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'egh.vermoegen',
  },
  {
    fall: 'Für 2027 ist der Freibetrag noch nicht bekannt',
    stichtag: '2027-01-01',
    antworten: { ...behindert, vermoegen: 71_190 },
    ergebnis: 'offen',
    grund: 'offen.parameter',
  },
  {
    fall: 'Geduldet seit 36 Monaten',
    antworten: { ...behindert, ...auslaendisch('DULDUNG', 'LT_5_J') },
    ergebnis: 'moeglich',
    grund: 'egh.analog',
  },
  {
    fall: 'Geduldet, kurz vor 36 Monaten',
    antworten: { ...behindert, ...auslaendisch('DULDUNG', 'LT_36_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'egh.asylblg',
  },
];
