import type { Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Steht allen offen', ergebnis: 'moeglich', grund: 'beratung.angebot' },
  {
    fall: 'Schulden genannt',
    antworten: { lebenslage: ['SCHULDEN'] },
    ergebnis: 'moeglich',
    grund: 'beratung.schulden',
  },
  {
    fall: 'Keine Antwort',
    ohne: ['lebenslage'],
    ergebnis: 'moeglich',
    grund: 'beratung.angebot',
  },
];
