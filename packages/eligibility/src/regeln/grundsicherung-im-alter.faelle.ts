import { auslaendisch, type Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: '40 Jahre, gesund', ergebnis: 'unwahrscheinlich', grund: 'grusi.weder_alt_noch_em' },
  {
    fall: 'Geboren am 4.2.1960: am Tag, an dem 66 Jahre und 4 Monate vollendet sind',
    stichtag: '2026-06-04',
    antworten: { geburtsdatum: '1960-02-04' },
    ergebnis: 'moeglich',
    grund: 'grusi.alter',
  },
  {
    fall: 'Einen Tag vorher',
    stichtag: '2026-06-03',
    antworten: { geburtsdatum: '1960-02-04' },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.weder_alt_noch_em',
  },
  {
    fall: 'Ab Jahrgang 1964 mit 67: am Tag davor',
    stichtag: '2031-01-01',
    antworten: { geburtsdatum: '1964-01-02', vermoegen: 0 },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.weder_alt_noch_em',
  },
  {
    fall: 'Ab Jahrgang 1964 mit 67: am Tag selbst',
    stichtag: '2031-01-02',
    antworten: { geburtsdatum: '1964-01-02' },
    ergebnis: 'moeglich',
    grund: 'grusi.alter',
  },
  {
    fall: 'Dauerhaft erwerbsgemindert am 18. Geburtstag',
    antworten: { geburtsdatum: '2008-11-23', erwerbsfaehig: 'NEIN_DAUERHAFT' },
    ergebnis: 'moeglich',
    grund: 'grusi.erwerbsminderung',
  },
  {
    fall: 'Einen Tag vor dem 18. Geburtstag',
    antworten: { geburtsdatum: '2008-11-24', erwerbsfaehig: 'NEIN_DAUERHAFT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.unter18',
  },
  {
    fall: 'In der Werkstatt',
    antworten: { beschaeftigung: 'WFBM' },
    ergebnis: 'moeglich',
    grund: 'grusi.erwerbsminderung',
  },
  {
    fall: 'Paar mit genau 20 000 Euro',
    antworten: { geburtsdatum: '1950-10-04', lebenssituation: 'PAAR', vermoegen: 20_000 },
    ergebnis: 'moeglich',
    grund: 'grusi.alter',
  },
  {
    fall: 'Paar mit einem Cent mehr',
    antworten: { geburtsdatum: '1950-10-04', lebenssituation: 'PAAR', vermoegen: 20_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.vermoegen',
  },
  {
    fall: 'Rente reicht',
    antworten: { geburtsdatum: '1950-10-04', einkommen: 'REICHT' },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.einkommen',
  },
  {
    fall: 'Alt und geduldet',
    antworten: { geburtsdatum: '1950-10-04', ...auslaendisch('DULDUNG') },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.asylblg',
  },
  {
    fall: 'Alt, EU, erst zwei Monate hier, ohne Arbeit',
    antworten: { geburtsdatum: '1950-10-04', ...auslaendisch('EU_NUR_ARBEITSUCHE', 'LT_3_MON') },
    ergebnis: 'unwahrscheinlich',
    grund: 'grusi.aufenthalt',
  },
  {
    fall: 'Geburtsdatum nicht bekannt',
    ohne: ['geburtsdatum'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'geburtsdatum',
  },
];
