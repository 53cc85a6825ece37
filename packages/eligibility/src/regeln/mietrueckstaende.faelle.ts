import { auslaendisch, type Fall } from '../faelle/fall.ts';

const schulden = { mietrueckstand: 'RUECKSTAND' } as const;

export const faelle: readonly Fall[] = [
  { fall: 'Keine Rückstände', ergebnis: 'unwahrscheinlich', grund: 'miete.keine_rueckstaende' },
  {
    fall: 'Rückstände und Aussicht auf Grundsicherungsgeld',
    antworten: schulden,
    ergebnis: 'moeglich',
    grund: 'miete.sgb2',
  },
  {
    fall: 'Rückstände, das Einkommen reicht, kaum Vermögen',
    antworten: { ...schulden, einkommen: 'REICHT', vermoegen: 10_000 },
    ergebnis: 'moeglich',
    grund: 'miete.sgb12',
  },
  {
    fall: 'Rückstände, das Einkommen reicht, ein Cent mehr Vermögen',
    antworten: { ...schulden, einkommen: 'REICHT', vermoegen: 10_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'miete.selbsthilfe',
  },
  {
    fall: 'Rückstände, geduldet',
    antworten: { ...schulden, ...auslaendisch('DULDUNG') },
    ergebnis: 'moeglich',
    grund: 'miete.asylblg_pruefen',
  },
  {
    fall: 'Keine Antwort auf die Frage nach Rückständen',
    ohne: ['mietrueckstand'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'mietrueckstand',
  },
];
