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
