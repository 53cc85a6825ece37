import { auslaendisch, type Fall, mitKindern } from '../faelle/fall.ts';

const studiert = { beschaeftigung: 'STUDIUM_FACHSCHULE', geburtsdatum: '2004-05-10' } as const;

export const faelle: readonly Fall[] = [
  { fall: 'Nicht in Ausbildung', ergebnis: 'unwahrscheinlich', grund: 'bafoeg.keine_ausbildung' },
  { fall: 'Studium', antworten: studiert, ergebnis: 'moeglich', grund: 'bafoeg.erfuellt' },
  {
    fall: 'Kind im Studium',
    antworten: { ...mitKindern(), kinder18bis25: true, kinder16bis25Ausb: true },
    ergebnis: 'moeglich',
    grund: 'bafoeg.kind',
  },
  {
    fall: 'Studium am Tag vor dem 45. Geburtstag',
    antworten: { ...studiert, geburtsdatum: '1981-11-24' },
    ergebnis: 'moeglich',
    grund: 'bafoeg.erfuellt',
  },
  {
    fall: 'Studium am 45. Geburtstag',
    antworten: { ...studiert, geburtsdatum: '1981-11-23' },
    ergebnis: 'unwahrscheinlich',
    grund: 'bafoeg.alter',
  },
  {
    fall: 'Schule, bei den Eltern',
    antworten: {
      beschaeftigung: 'SCHULE',
      geburtsdatum: '2009-05-10',
      lebenssituation: 'BEI_ELTERN',
    },
    ergebnis: 'unwahrscheinlich',
    grund: 'bafoeg.schueler_bei_eltern',
  },
  {
    fall: 'Unter 30, Vermögen genau 15 000 Euro',
    antworten: { ...studiert, vermoegen: 15_000 },
    ergebnis: 'moeglich',
    grund: 'bafoeg.erfuellt',
  },
  {
    fall: 'Unter 30, ein Cent darüber',
    antworten: { ...studiert, vermoegen: 15_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'bafoeg.vermoegen',
  },
  {
    fall: 'Am 30. Geburtstag, Vermögen genau 45 000 Euro',
    antworten: { ...studiert, geburtsdatum: '1996-11-23', vermoegen: 45_000 },
    ergebnis: 'moeglich',
    grund: 'bafoeg.erfuellt',
  },
  {
    fall: 'Geduldet, unter 15 Monaten hier',
    antworten: { ...studiert, ...auslaendisch('DULDUNG', 'LT_15_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'bafoeg.aufenthalt',
  },
  {
    fall: 'Geduldet, ab 15 Monaten hier',
    antworten: { ...studiert, ...auslaendisch('DULDUNG', 'LT_36_MON') },
    ergebnis: 'moeglich',
    grund: 'bafoeg.erfuellt',
  },
];
