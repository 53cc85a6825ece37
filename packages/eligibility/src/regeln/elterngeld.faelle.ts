import { auslaendisch, type Fall, mitKindern } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Kein Kind, nicht schwanger', ergebnis: 'unwahrscheinlich', grund: 'eg.kein_kind' },
  {
    fall: 'Schwanger',
    antworten: { gesundheit: ['SCHWANGER'] },
    ergebnis: 'moeglich',
    grund: 'eg.ab_geburt',
  },
  {
    fall: 'Kind am letzten Tag des 14. Lebensmonats',
    antworten: mitKindern('2025-09-24'),
    ergebnis: 'moeglich',
    grund: 'eg.erfuellt',
  },
  {
    fall: 'Kind hat den 14. Lebensmonat vollendet',
    antworten: mitKindern('2025-09-23'),
    ergebnis: 'moeglich',
    grund: 'eg.plus',
  },
  {
    fall: 'Kind am letzten Tag des 32. Lebensmonats',
    antworten: mitKindern('2024-03-24'),
    ergebnis: 'moeglich',
    grund: 'eg.plus',
  },
  {
    fall: 'Kind hat den 32. Lebensmonat vollendet',
    antworten: mitKindern('2024-03-23'),
    ergebnis: 'unwahrscheinlich',
    grund: 'eg.kein_kind',
  },
  {
    fall: 'Geduldet',
    antworten: { ...mitKindern('2026-09-24'), ...auslaendisch('DULDUNG') },
    ergebnis: 'unwahrscheinlich',
    grund: 'eg.aufenthalt',
  },
];
