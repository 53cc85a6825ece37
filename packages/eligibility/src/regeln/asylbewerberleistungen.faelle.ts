import { auslaendisch, type Fall } from '../faelle/fall.ts';

const geduldet = auslaendisch('DULDUNG', 'LT_36_MON');

export const faelle: readonly Fall[] = [
  { fall: 'Deutsch', ergebnis: 'unwahrscheinlich', grund: 'asyl.nicht_berechtigt' },
  {
    fall: 'Geduldet seit 40 Monaten',
    antworten: auslaendisch('DULDUNG', 'LT_5_J'),
    ergebnis: 'moeglich',
    grund: 'asyl.analog',
  },
  {
    fall: 'Geduldet seit weniger als 36 Monaten',
    antworten: geduldet,
    ergebnis: 'moeglich',
    grund: 'asyl.grundleistung',
  },
  {
    fall: 'Vermögen genau 200 Euro',
    antworten: { ...geduldet, vermoegen: 200 },
    ergebnis: 'moeglich',
    grund: 'asyl.grundleistung',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { ...geduldet, vermoegen: 200.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'asyl.eigene_mittel',
  },
  {
    fall: 'Ab 36 Monaten: genau der Freibetrag der Sozialhilfe',
    antworten: { ...auslaendisch('DULDUNG', 'LT_5_J'), vermoegen: 10_000 },
    ergebnis: 'moeglich',
    grund: 'asyl.analog',
  },
  {
    fall: 'Ab 36 Monaten: ein Cent darüber',
    antworten: { ...auslaendisch('GESTATTUNG', 'LT_5_J'), vermoegen: 10_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'asyl.eigene_mittel',
  },
  {
    fall: 'Vermögen zwischen beiden Freibeträgen, Dauer nicht genannt',
    antworten: { ...auslaendisch('DULDUNG'), vermoegen: 5000 },
    ohne: ['aufenthaltsdauer'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'aufenthaltsdauer',
  },
  {
    fall: 'Ab 36 Monaten, das Einkommen reicht',
    antworten: { ...auslaendisch('DULDUNG', 'LT_5_J'), einkommen: 'REICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'asyl.eigene_mittel',
  },
  {
    fall: 'Als Flüchtling anerkannt',
    antworten: auslaendisch('HUMANITAER_ANERKANNT'),
    ergebnis: 'unwahrscheinlich',
    grund: 'asyl.anderer_titel',
  },
  {
    fall: 'Im Asylverfahren oder geduldet, ohne Angabe der Art',
    antworten: {
      staatsangehoerigkeit: 'DRITTSTAAT',
      aufenthaltsrecht: 'ASYLVERFAHREN_ODER_DULDUNG',
      aufenthaltsdauer: 'LT_15_MON',
    },
    ergebnis: 'moeglich',
    grund: 'asyl.grundleistung',
  },
];
