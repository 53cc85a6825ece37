import { auslaendisch, type Fall, mitKindern } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  {
    fall: 'Miete, Einkommen knapp',
    antworten: { einkommen: 'KNAPP' },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Einkommen reicht nicht, netto genau 80 Prozent von 563 Euro',
    antworten: { nettoMonat: 450.4 },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Ein Cent weniger',
    antworten: { nettoMonat: 450.39 },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.mindesteinkommen',
  },
  {
    fall: 'Einkommen reicht nicht, netto nicht bekannt',
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'nettoMonat',
  },
  {
    fall: 'Einkommen reicht, brutto genau am Richtwert',
    antworten: { einkommen: 'REICHT', bruttoMonat: 3_000 },
    ergebnis: 'moeglich',
    grund: 'wohngeld.nur_bei_geringem_einkommen',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { einkommen: 'REICHT', bruttoMonat: 3_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.einkommen',
  },
  {
    fall: 'Vermögen genau 60 000 Euro',
    antworten: { einkommen: 'KNAPP', vermoegen: 60_000 },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Ein Cent darüber',
    antworten: { einkommen: 'KNAPP', vermoegen: 60_000.01 },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.vermoegen',
  },
  {
    fall: 'Mit einem Kind sind es 90 000 Euro',
    antworten: { ...mitKindern('2020-01-01'), einkommen: 'KNAPP', vermoegen: 90_000 },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Bezieht Grundsicherungsgeld, Einkommen reicht nicht',
    antworten: { bezogeneLeistungen: ['SGB2'] },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.transferleistung',
  },
  {
    fall: 'Bezieht Grundsicherungsgeld, Einkommen knapp: Wohngeld kann sie vermeiden',
    antworten: { bezogeneLeistungen: ['SGB2'], einkommen: 'KNAPP' },
    ergebnis: 'moeglich',
    grund: 'wohngeld.alternative',
  },
  {
    fall: 'Ohne Wohnung',
    antworten: { wohnen: 'OHNE_WOHNUNG' },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.keine_wohnkosten',
  },
  {
    fall: 'Studium, am Tag vor dem 45. Geburtstag',
    antworten: {
      geburtsdatum: '1981-11-24',
      beschaeftigung: 'STUDIUM_FACHSCHULE',
      einkommen: 'KNAPP',
    },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.ausbildung',
  },
  {
    fall: 'Studium, am 45. Geburtstag: BAföG ist nicht mehr vorgesehen',
    antworten: {
      geburtsdatum: '1981-11-23',
      beschaeftigung: 'STUDIUM_FACHSCHULE',
      einkommen: 'KNAPP',
    },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Nur zum Studium in Deutschland, also ohne BAföG',
    antworten: {
      ...auslaendisch('STUDIUM', 'LT_15_MON'),
      beschaeftigung: 'STUDIUM_FACHSCHULE',
      einkommen: 'KNAPP',
    },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Dauerhaft in Deutschland, im Studium',
    antworten: {
      ...auslaendisch('UNBEFRISTET'),
      beschaeftigung: 'STUDIUM_FACHSCHULE',
      einkommen: 'KNAPP',
    },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.ausbildung',
  },
  {
    fall: 'Studium, allein',
    antworten: { beschaeftigung: 'STUDIUM_FACHSCHULE', einkommen: 'KNAPP' },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.ausbildung',
  },
  {
    fall: 'Geduldet, mit Einkommen',
    antworten: { ...auslaendisch('DULDUNG', 'LT_5_J'), einkommen: 'KNAPP' },
    ergebnis: 'moeglich',
    grund: 'wohngeld.pruefen',
  },
  {
    fall: 'Ausreisepflichtig',
    antworten: { ...auslaendisch('AUSREISEPFLICHTIG', 'LT_5_J'), einkommen: 'KNAPP' },
    ergebnis: 'unwahrscheinlich',
    grund: 'wohngeld.aufenthalt',
  },
];
