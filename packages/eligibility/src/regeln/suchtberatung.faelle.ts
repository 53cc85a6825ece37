import type { Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Steht allen offen', ergebnis: 'moeglich', grund: 'beratung.angebot' },
  {
    fall: 'Sucht genannt',
    antworten: { lebenslage: ['SUCHT'] },
    ergebnis: 'moeglich',
    grund: 'beratung.sucht',
  },
];
