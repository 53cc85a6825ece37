import { auslaendisch, type Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Keine besondere Lage', ergebnis: 'unwahrscheinlich', grund: 'p67.keine_lage' },
  {
    fall: 'Nach der Haft, auch mit Einkommen',
    antworten: { lebenslage: ['HAFTENTLASSUNG'], einkommen: 'REICHT' },
    ergebnis: 'moeglich',
    grund: 'p67.erfuellt',
  },
  {
    fall: 'Ohne Wohnung',
    antworten: { wohnen: 'OHNE_WOHNUNG' },
    ergebnis: 'moeglich',
    grund: 'p67.erfuellt',
  },
  {
    fall: 'Ohne Wohnung, geduldet, unter 36 Monaten',
    antworten: { wohnen: 'OHNE_WOHNUNG', ...auslaendisch('DULDUNG', 'LT_36_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'p67.asylblg',
  },
  {
    fall: 'Ohne Wohnung, geduldet, ab 36 Monaten',
    antworten: { wohnen: 'OHNE_WOHNUNG', ...auslaendisch('DULDUNG', 'LT_5_J') },
    ergebnis: 'moeglich',
    grund: 'p67.erfuellt',
  },
];
