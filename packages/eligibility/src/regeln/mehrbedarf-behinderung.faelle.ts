import { auslaendisch, type Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Keine Behinderung', ergebnis: 'unwahrscheinlich', grund: 'mb.keine_behinderung' },
  {
    fall: 'Ohne Aussicht auf Grundsicherung',
    antworten: { gesundheit: ['MERKZEICHEN_G'], einkommen: 'REICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'mb.keine_grundsicherung',
  },
  {
    fall: 'Teilhabe am Arbeitsleben',
    antworten: { gesundheit: ['TEILHABE_ARBEIT_LEISTUNG'] },
    ergebnis: 'moeglich',
    grund: 'mb.35',
  },
  {
    fall: 'Merkzeichen G und dauerhaft erwerbsgemindert',
    antworten: { gesundheit: ['MERKZEICHEN_G'], erwerbsfaehig: 'NEIN_DAUERHAFT' },
    ergebnis: 'moeglich',
    grund: 'mb.17',
  },
  {
    fall: 'Werkstatt, dauerhaft erwerbsgemindert, Merkzeichen G und Teilhabeleistung',
    antworten: {
      gesundheit: ['MERKZEICHEN_G', 'TEILHABE_ARBEIT_LEISTUNG'],
      erwerbsfaehig: 'NEIN_DAUERHAFT',
      beschaeftigung: 'WFBM',
    },
    ergebnis: 'moeglich',
    grund: 'mb.17',
  },
  {
    fall: 'Dasselbe mit Partner: das Jobcenter ist zuständig',
    antworten: {
      gesundheit: ['MERKZEICHEN_G', 'TEILHABE_ARBEIT_LEISTUNG'],
      erwerbsfaehig: 'NEIN_DAUERHAFT',
      lebenssituation: 'PAAR',
    },
    ergebnis: 'moeglich',
    grund: 'mb.35',
  },
  {
    fall: 'Dauerhaft erwerbsgemindert, Teilhabeleistung ohne Merkzeichen G',
    antworten: { gesundheit: ['TEILHABE_ARBEIT_LEISTUNG'], erwerbsfaehig: 'NEIN_DAUERHAFT' },
    ergebnis: 'moeglich',
    grund: 'mb.35_ausbildung',
  },
  {
    fall: 'Merkzeichen G und über der Altersgrenze',
    antworten: { gesundheit: ['MERKZEICHEN_G'], geburtsdatum: '1950-10-04' },
    ergebnis: 'moeglich',
    grund: 'mb.17',
  },
  {
    fall: 'Geduldet seit 36 Monaten, Merkzeichen G und erwerbsgemindert',
    antworten: {
      ...auslaendisch('DULDUNG', 'LT_5_J'),
      gesundheit: ['MERKZEICHEN_G'],
      erwerbsfaehig: 'NEIN_DAUERHAFT',
    },
    ergebnis: 'moeglich',
    grund: 'mb.17',
  },
  {
    fall: 'Dasselbe kurz vor 36 Monaten',
    antworten: {
      ...auslaendisch('DULDUNG', 'LT_36_MON'),
      gesundheit: ['MERKZEICHEN_G'],
      erwerbsfaehig: 'NEIN_DAUERHAFT',
    },
    ergebnis: 'unwahrscheinlich',
    grund: 'mb.keine_grundsicherung',
  },
  {
    fall: 'Merkzeichen G, erwerbsfähig',
    antworten: { gesundheit: ['MERKZEICHEN_G'] },
    ergebnis: 'unwahrscheinlich',
    grund: 'mb.g_ohne_erwerbsminderung',
  },
  {
    fall: 'Nur Grad der Behinderung 50',
    antworten: { gesundheit: ['GDB_AB_50'] },
    ergebnis: 'unwahrscheinlich',
    grund: 'mb.gdb_allein_reicht_nicht',
  },
];
