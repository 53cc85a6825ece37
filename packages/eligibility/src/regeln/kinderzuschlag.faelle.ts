import { auslaendisch, type Fall, mitKindern } from '../faelle/fall.ts';

const familie = { ...mitKindern('2020-01-01'), einkommen: 'KNAPP', bruttoMonat: 1_500 } as const;

export const faelle: readonly Fall[] = [
  { fall: 'Keine Kinder', ergebnis: 'unwahrscheinlich', grund: 'kiz.kein_kind' },
  {
    fall: 'Alleinerziehend, brutto genau 600 Euro',
    antworten: { ...familie, bruttoMonat: 600 },
    ergebnis: 'moeglich',
    grund: 'kiz.erfuellt',
  },
  {
    fall: 'Ein Cent weniger',
    antworten: { ...familie, bruttoMonat: 599.99 },
    ergebnis: 'unwahrscheinlich',
    grund: 'kiz.mindesteinkommen',
  },
  {
    fall: 'Paar, brutto genau 900 Euro',
    antworten: { ...familie, lebenssituation: 'PAAR_MIT_KIND', bruttoMonat: 900 },
    ergebnis: 'moeglich',
    grund: 'kiz.erfuellt',
  },
  {
    fall: 'Paar, ein Cent weniger',
    antworten: { ...familie, lebenssituation: 'PAAR_MIT_KIND', bruttoMonat: 899.99 },
    ergebnis: 'unwahrscheinlich',
    grund: 'kiz.mindesteinkommen',
  },
  {
    fall: 'Brutto nicht bekannt',
    antworten: familie,
    ohne: ['bruttoMonat'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'bruttoMonat',
  },
  {
    fall: 'Vermögen genau 40 000 + 15 000 Euro (§ 6a Abs. 3 Satz 5 BKGG)',
    antworten: { ...familie, vermoegen: 55_000 },
    ergebnis: 'moeglich',
    grund: 'kiz.erfuellt',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { ...familie, vermoegen: 55_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'kiz.vermoegen',
  },
  {
    fall: 'Ohne Kindergeld, weil das Aufenthaltsrecht nicht reicht',
    antworten: { ...familie, ...auslaendisch('DULDUNG') },
    ergebnis: 'unwahrscheinlich',
    grund: 'kiz.kein_kindergeld',
  },
  {
    fall: 'Bezieht Grundsicherungsgeld und es reicht nicht',
    antworten: { ...familie, bezogeneLeistungen: ['SGB2'], einkommen: 'REICHT_NICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'kiz.sgb2',
  },
  {
    fall: 'Es reicht, und brutto ist mehr als doppelt so hoch wie der Bedarf',
    antworten: { ...familie, einkommen: 'REICHT', warmmiete: 800, bruttoMonat: 8_000 },
    ergebnis: 'unwahrscheinlich',
    grund: 'kiz.einkommen_hoch',
  },
  {
    fall: 'Es reicht, aber nicht so deutlich',
    antworten: { ...familie, einkommen: 'REICHT', warmmiete: 800, bruttoMonat: 3_000 },
    ergebnis: 'moeglich',
    grund: 'kiz.erfuellt',
  },
];
