import type { Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  {
    fall: 'Arbeitslos, nicht lange genug versichert',
    ergebnis: 'unwahrscheinlich',
    grund: 'alg1.anwartschaft',
  },
  {
    fall: 'Arbeitslos, lange genug versichert',
    antworten: { versichert12in30: true },
    ergebnis: 'moeglich',
    grund: 'alg1.erfuellt',
  },
  {
    fall: 'Angestellt',
    antworten: { beschaeftigung: 'ANGESTELLT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'alg1.nicht_arbeitslos',
  },
  {
    fall: 'Dauerhaft nicht erwerbsfähig, aber versichert',
    antworten: { versichert12in30: true, erwerbsfaehig: 'NEIN_DAUERHAFT' },
    ergebnis: 'moeglich',
    grund: 'alg1.nahtlosigkeit',
  },
  {
    fall: 'Im Monat der Regelaltersgrenze',
    stichtag: '2026-06-30',
    antworten: { versichert12in30: true, geburtsdatum: '1960-02-04' },
    ergebnis: 'moeglich',
    grund: 'alg1.erfuellt',
  },
  {
    fall: 'Im Monat danach',
    stichtag: '2026-07-01',
    antworten: { versichert12in30: true, geburtsdatum: '1960-02-04' },
    ergebnis: 'unwahrscheinlich',
    grund: 'alg1.alter',
  },
  {
    fall: 'Versicherungszeit nicht bekannt',
    ohne: ['versichert12in30'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'versichert12in30',
  },
];
