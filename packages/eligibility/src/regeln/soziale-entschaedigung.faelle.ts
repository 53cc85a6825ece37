import { auslaendisch, type Fall } from '../faelle/fall.ts';

export const faelle: readonly Fall[] = [
  { fall: 'Kein Ereignis', ergebnis: 'unwahrscheinlich', grund: 'sgb14.kein_ereignis' },
  {
    fall: 'Gewalt, geduldet, mit Vermögen: das spielt keine Rolle',
    antworten: {
      lebenslage: ['GEWALT_ODER_MISSBRAUCH'],
      ...auslaendisch('DULDUNG'),
      vermoegen: 500_000,
      einkommen: 'REICHT',
    },
    ergebnis: 'moeglich',
    grund: 'sgb14.gewalt',
  },
  {
    fall: 'Impfschaden, lebt im Ausland',
    antworten: { lebenslage: ['IMPFSCHADEN'], aufenthaltsort: 'AUSSERHALB_DE' },
    ergebnis: 'moeglich',
    grund: 'sgb14.impfschaden',
  },
  {
    fall: 'Kriegsfolge',
    antworten: { lebenslage: ['KRIEGSFOLGE'] },
    ergebnis: 'moeglich',
    grund: 'sgb14.kriegsfolge',
  },
  {
    fall: 'Zivildienst',
    antworten: { lebenslage: ['ZIVILDIENSTSCHADEN'] },
    ergebnis: 'moeglich',
    grund: 'sgb14.zivildienst',
  },
  {
    fall: 'Lebenslage nicht beantwortet',
    ohne: ['lebenslage'],
    ergebnis: 'offen',
    grund: 'offen.angabe',
    frage: 'lebenslage',
  },
];
