import { type Fall, mitKindern } from '../faelle/fall.ts';

const bezug = (sgb2Monate: number) =>
  ({ bezogeneLeistungen: ['SGB2'], sgb2Monate }) satisfies Fall['antworten'];

export const faelle: readonly Fall[] = [
  {
    fall: 'Arbeitslosengeld, das nicht reicht',
    antworten: { bezogeneLeistungen: ['ALG1'], versichert12in30: true },
    ergebnis: 'unwahrscheinlich',
    grund: 'egl.alg1',
  },
  { fall: 'Aussicht auf Grundsicherungsgeld', ergebnis: 'moeglich', grund: 'egl.beratung' },
  {
    fall: 'Das Einkommen reicht',
    antworten: { einkommen: 'REICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'egl.kein_sgb2',
  },
  {
    fall: 'Nicht erwerbsfähig, mit Partner',
    antworten: { erwerbsfaehig: 'NEIN_DAUERHAFT', lebenssituation: 'PAAR' },
    ergebnis: 'unwahrscheinlich',
    grund: 'egl.nicht_erwerbsfaehig',
  },
  {
    fall: 'Nimmt eine versicherte Arbeit auf',
    antworten: { stellenAufnahme: 'SV_PFLICHTIG' },
    ergebnis: 'moeglich',
    grund: 'egl.einstiegsgeld',
  },
  {
    fall: '30 Jahre alt, 74 Monate Bezug',
    antworten: { geburtsdatum: '1996-05-10', ...bezug(74) },
    ergebnis: 'moeglich',
    grund: 'egl.16i',
  },
  {
    fall: '24 Jahre alt, 74 Monate Bezug: zu jung für § 16i',
    antworten: { geburtsdatum: '2002-05-10', ...bezug(74) },
    ergebnis: 'moeglich',
    grund: 'egl.16e',
  },
  {
    fall: '72 Monate Bezug',
    antworten: bezug(72),
    ergebnis: 'moeglich',
    grund: 'egl.16i',
  },
  {
    fall: '71 Monate Bezug',
    antworten: bezug(71),
    ergebnis: 'moeglich',
    grund: 'egl.16e',
  },
  {
    fall: 'Mit Kind genügen 60 Monate',
    antworten: { ...mitKindern('2020-01-01'), ...bezug(60) },
    ergebnis: 'moeglich',
    grund: 'egl.16i',
  },
  {
    fall: 'Schwerbehindert, 59 Monate',
    antworten: { gesundheit: ['GDB_AB_50'], ...bezug(59) },
    ergebnis: 'moeglich',
    grund: 'egl.16e',
  },
  {
    fall: '20 Monate Bezug',
    antworten: bezug(20),
    ergebnis: 'moeglich',
    grund: 'egl.beratung',
  },
  {
    fall: 'Unter 25',
    antworten: { geburtsdatum: '2001-11-24' },
    ergebnis: 'moeglich',
    grund: 'egl.16h',
  },
];
