import { type Fall, mitKindern } from '../faelle/fall.ts';

const gutVerdient = { einkommen: 'REICHT', bruttoMonat: 9_000, warmmiete: 800 } as const;

export const faelle: readonly Fall[] = [
  { fall: 'Kein Kind', ergebnis: 'unwahrscheinlich', grund: 'but.kein_kind' },
  {
    fall: 'Kind und Wohngeld',
    antworten: { ...mitKindern('2016-01-01'), bezogeneLeistungen: ['WOHNGELD'] },
    ergebnis: 'moeglich',
    grund: 'but.leistungsbezug',
  },
  {
    fall: 'Kind und Aussicht auf Grundsicherungsgeld',
    antworten: mitKindern('2016-01-01'),
    ergebnis: 'moeglich',
    grund: 'but.mit_hauptleistung',
  },
  {
    fall: 'Kind, knappes Einkommen, sehr viel Vermögen',
    antworten: {
      ...mitKindern('2016-01-01'),
      einkommen: 'KNAPP',
      bruttoMonat: 2_000,
      vermoegen: 500_000,
    },
    ergebnis: 'moeglich',
    grund: 'but.schwelle',
  },
  {
    fall: 'Kind, gutes Einkommen',
    antworten: { ...mitKindern('2016-01-01'), ...gutVerdient },
    ergebnis: 'unwahrscheinlich',
    grund: 'but.einkommen',
  },
  {
    fall: 'Selbst in der Schule, einen Tag vor dem 25. Geburtstag',
    antworten: { geburtsdatum: '2001-11-24', beschaeftigung: 'SCHULE' },
    ergebnis: 'moeglich',
    grund: 'but.mit_hauptleistung',
  },
  {
    fall: 'Selbst in der Schule, am 25. Geburtstag',
    antworten: { geburtsdatum: '2001-11-23', beschaeftigung: 'SCHULE' },
    ergebnis: 'unwahrscheinlich',
    grund: 'but.kein_kind',
  },
];
