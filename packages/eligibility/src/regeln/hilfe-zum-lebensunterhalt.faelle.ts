import { auslaendisch, type Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Wer arbeiten kann', ergebnis: 'unwahrscheinlich', grund: 'hzl.sgb2_vorrang' },
  {
    fall: 'Zeitweise nicht erwerbsfähig, allein, Vermögen genau 10 000 Euro',
    antworten: { erwerbsfaehig: 'NEIN_VORUEBERGEHEND', vermoegen: 10_000 },
    ergebnis: 'moeglich',
    grund: 'hzl.erfuellt',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { erwerbsfaehig: 'NEIN_VORUEBERGEHEND', vermoegen: 10_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzl.vermoegen',
  },
  {
    fall: 'Zeitweise nicht erwerbsfähig, mit Partner',
    antworten: { erwerbsfaehig: 'NEIN_VORUEBERGEHEND', lebenssituation: 'PAAR' },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzl.bg_partner',
  },
  {
    fall: 'Vorgezogene Altersrente: weder Jobcenter noch Grundsicherung',
    antworten: { geburtsdatum: '1962-05-10', beschaeftigung: 'ALTERSRENTE' },
    ergebnis: 'moeglich',
    grund: 'hzl.erfuellt',
  },
  {
    fall: 'Dauerhaft erwerbsgemindert',
    antworten: { erwerbsfaehig: 'NEIN_DAUERHAFT' },
    ergebnis: 'moeglich',
    grund: 'hzl.nachrang_grusi',
  },
  {
    fall: 'Dauerhaft erwerbsgemindert, am 18. Geburtstag',
    antworten: { erwerbsfaehig: 'NEIN_DAUERHAFT', geburtsdatum: '2008-11-23' },
    ergebnis: 'moeglich',
    grund: 'hzl.nachrang_grusi',
  },
  {
    fall: 'Dauerhaft erwerbsgemindert, am Tag vor dem 18. Geburtstag',
    antworten: { erwerbsfaehig: 'NEIN_DAUERHAFT', geburtsdatum: '2008-11-24' },
    ergebnis: 'moeglich',
    grund: 'hzl.erfuellt',
  },
  {
    fall: 'In einer Werkstatt, zeitweise nicht erwerbsfähig',
    antworten: { erwerbsfaehig: 'NEIN_VORUEBERGEHEND', beschaeftigung: 'WFBM' },
    ergebnis: 'moeglich',
    grund: 'hzl.nachrang_grusi',
  },
  {
    fall: 'In einer Werkstatt und nach eigener Angabe erwerbsfähig',
    antworten: { beschaeftigung: 'WFBM' },
    ergebnis: 'offen',
    grund: 'offen.widerspruch',
    frage: 'erwerbsfaehig',
  },
  {
    fall: 'Altersgrenze überschritten',
    antworten: { geburtsdatum: '1950-10-04' },
    ergebnis: 'moeglich',
    grund: 'hzl.nachrang_grusi',
  },
  {
    fall: 'Einkommen reicht',
    antworten: { erwerbsfaehig: 'NEIN_VORUEBERGEHEND', einkommen: 'REICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzl.einkommen',
  },
  {
    fall: 'Im Studium, zeitweise nicht erwerbsfähig',
    antworten: { erwerbsfaehig: 'NEIN_VORUEBERGEHEND', beschaeftigung: 'STUDIUM_FACHSCHULE' },
    ergebnis: 'unwahrscheinlich',
    grund: 'hzl.ausbildung',
  },
  {
    fall: 'Im Asylverfahren',
    antworten: auslaendisch('GESTATTUNG', 'LT_15_MON'),
    ergebnis: 'unwahrscheinlich',
    grund: 'hzl.asylblg',
  },
  {
    fall: 'Nur zur Suche nach Arbeit hier',
    antworten: auslaendisch('NUR_SUCHE', 'LT_15_MON'),
    ergebnis: 'unwahrscheinlich',
    grund: 'hzl.aufenthalt',
  },
  {
    fall: 'Kind von 14 Jahren außerhalb der Familie',
    antworten: { geburtsdatum: '2012-05-10', beschaeftigung: 'SCHULE' },
    ergebnis: 'moeglich',
    grund: 'hzl.erfuellt',
  },
  {
    fall: 'Erwerbsfähigkeit ungeklärt',
    antworten: { erwerbsfaehig: 'UNGEKLAERT' },
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'erwerbsfaehig',
  },
];
