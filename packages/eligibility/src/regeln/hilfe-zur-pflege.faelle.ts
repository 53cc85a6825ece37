import { auslaendisch, type Fall } from '../faelle/fall.ts';

const pflege = { gesundheit: ['PFLEGEGRAD_2_5'] } satisfies Fall['antworten'];

export const faelle: readonly Fall[] = [
  { fall: 'Kein Pflegegrad', ergebnis: 'unwahrscheinlich', grund: 'hzp.kein_pflegegrad' },
  { fall: 'Pflegegrad 3', antworten: pflege, ergebnis: 'moeglich', grund: 'hzp.pg2_5' },
  {
    fall: 'Pflegegrad 1',
    antworten: { gesundheit: ['PFLEGEGRAD_1'] },
    ergebnis: 'moeglich',
    grund: 'hzp.pg1',
  },
  {
    fall: 'Vermögen genau 10 000 Euro',
    antworten: { ...pflege, vermoegen: 10_000 },
    ergebnis: 'moeglich',
    grund: 'hzp.pg2_5',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { ...pflege, vermoegen: 10_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzp.vermoegen',
  },
  {
    fall: 'Mit Arbeit kommen 25 000 Euro hinzu',
    antworten: { ...pflege, beschaeftigung: 'ANGESTELLT', vermoegen: 35_000 },
    ergebnis: 'moeglich',
    grund: 'hzp.pg2_5',
  },
  {
    fall: 'Einkommen reicht, zu Hause',
    antworten: { ...pflege, einkommen: 'REICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzp.einkommen',
  },
  {
    fall: 'Einkommen reicht, im Heim',
    antworten: { ...pflege, einkommen: 'REICHT', wohnen: 'HEIM' },
    ergebnis: 'moeglich',
    grund: 'hzp.pg2_5',
  },
  {
    fall: 'Im Asylverfahren',
    antworten: { ...pflege, ...auslaendisch('GESTATTUNG', 'LT_15_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzp.asylblg_6',
  },
  {
    fall: 'Geduldet, kurz vor 36 Monaten',
    antworten: { ...pflege, ...auslaendisch('DULDUNG', 'LT_36_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzp.asylblg_6',
  },
  {
    fall: 'Geduldet seit 36 Monaten: wie in der Sozialhilfe',
    antworten: { ...pflege, ...auslaendisch('DULDUNG', 'LT_5_J'), vermoegen: 10_000 },
    ergebnis: 'moeglich',
    grund: 'hzp.pg2_5',
  },
];
