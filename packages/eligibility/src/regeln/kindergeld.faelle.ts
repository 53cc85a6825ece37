import { auslaendisch, type Fall, mitKindern } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Keine Kinder', ergebnis: 'unwahrscheinlich', grund: 'kg.keine_kinder' },
  {
    fall: 'Ein Kind, noch kein Kindergeld',
    antworten: { ...mitKindern('2008-11-24'), kindergeldBezug: false },
    ergebnis: 'moeglich',
    grund: 'kg.erfuellt',
  },
  {
    fall: 'Ein Kind, Kindergeld läuft',
    antworten: mitKindern('2020-01-01'),
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'Kind über 18, nicht in Ausbildung',
    antworten: { ...mitKindern(), kinder18bis25: true },
    ergebnis: 'unwahrscheinlich',
    grund: 'kg.altersgrenze',
  },
  {
    fall: 'Kind über 18 in Ausbildung',
    antworten: {
      ...mitKindern(),
      kinder18bis25: true,
      kinder16bis25Ausb: true,
      kindergeldBezug: false,
    },
    ergebnis: 'moeglich',
    grund: 'kg.erfuellt',
  },
  {
    fall: 'EU, ohne Arbeit, unter 3 Monaten hier',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('EU_NUR_ARBEITSUCHE', 'LT_3_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'kg.eu3monate',
  },
  {
    fall: 'EU, nur zur Arbeitsuche, ab 3 Monaten hier',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('EU_NUR_ARBEITSUCHE', 'LT_15_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'kg.eu_arbeitsuche',
  },
  {
    fall: 'EU, nur zur Arbeitsuche, kurz vor 5 Jahren',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('EU_NUR_ARBEITSUCHE', 'LT_5_J') },
    ergebnis: 'unwahrscheinlich',
    grund: 'kg.eu_arbeitsuche',
  },
  {
    fall: 'EU, nur zur Arbeitsuche, seit 5 Jahren hier',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('EU_NUR_ARBEITSUCHE', 'GE_5_J') },
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'EU, zum Arbeiten hier, ab 3 Monaten',
    antworten: {
      ...mitKindern('2020-01-01'),
      ...auslaendisch('EU_ARBEITNEHMER_SELBST', 'LT_15_MON'),
    },
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'Humanitäre Erlaubnis, unter 15 Monaten hier, ohne Arbeit',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('HUMANITAER_ASYLBLG', 'LT_15_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'kg.aufenthalt',
  },
  {
    fall: 'Humanitäre Erlaubnis, ab 15 Monaten hier',
    antworten: {
      ...mitKindern('2020-01-01'),
      ...auslaendisch('HUMANITAER_ASYLBLG', 'LT_36_MON'),
    },
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'Humanitäre Erlaubnis, unter 15 Monaten hier, mit Arbeitslosengeld',
    antworten: {
      ...mitKindern('2020-01-01'),
      ...auslaendisch('HUMANITAER_ASYLBLG', 'LT_15_MON'),
      bezogeneLeistungen: ['ALG1'],
    },
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'Zur Suche nach Arbeit hier, arbeitet schon',
    antworten: {
      ...mitKindern('2020-01-01'),
      ...auslaendisch('NUR_SUCHE', 'LT_15_MON'),
      beschaeftigung: 'MINIJOB',
    },
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'Zur Suche nach Arbeit hier, ohne Arbeit',
    antworten: { ...mitKindern('2020-01-01'), ...auslaendisch('NUR_SUCHE', 'LT_15_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'kg.aufenthalt',
  },
  {
    fall: 'EU, unter 3 Monaten hier, in betrieblicher Ausbildung',
    antworten: {
      ...mitKindern('2020-01-01'),
      ...auslaendisch('EU_ARBEITNEHMER_SELBST', 'LT_3_MON'),
      beschaeftigung: 'BETRIEBL_AUSBILDUNG',
    },
    ergebnis: 'moeglich',
    grund: 'kg.laufend',
  },
  {
    fall: 'Im Ausland, mit Kind',
    antworten: { ...mitKindern('2020-01-01'), aufenthaltsort: 'AUSSERHALB_DE' },
    ergebnis: 'moeglich',
    grund: 'kg.steuerpflicht_pruefen',
  },
  {
    fall: 'Kinder ja, aber kein Alter genannt',
    antworten: { hatKinder: true, kinder18bis25: false, kinder16bis25Ausb: false },
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'kinderU18',
  },
];
