import type { Saetze } from './satz.ts';

/** Options on health and special situations. */
export const optionenGesundheit: Saetze = {
  'gesundheit.GDB_AB_50': ['Grad der Behinderung ab 50', 'Degree of disability 50 or more'],
  'gesundheit.GDB_30_40': ['Grad der Behinderung 30 oder 40', 'Degree of disability 30 or 40'],
  'gesundheit.MERKZEICHEN_G': ['Merkzeichen G (gehbehindert)', 'Mark G (walking disability)'],
  'gesundheit.PFLEGEGRAD_1': ['Pflegegrad 1', 'Care level 1'],
  'gesundheit.PFLEGEGRAD_2_5': ['Pflegegrad 2 bis 5', 'Care level 2 to 5'],
  'gesundheit.TEILHABE_WESENTLICH': ['Wesentliche Behinderung', 'Substantial disability'],
  'gesundheit.SCHWANGER_AB_13SSW': [
    'Schwanger, ab der 13. Woche',
    'Pregnant, from the 13th week on',
  ],
  'gesundheit.SCHWANGER': ['Schwanger, vor der 13. Woche', 'Pregnant, before the 13th week'],
  'gesundheit.TEILHABE_ARBEIT_LEISTUNG': [
    'Ich bekomme Leistungen zur Teilhabe am Arbeitsleben oder an Bildung',
    'I receive support to take part in working life or education',
  ],
  'gesundheit.KOSTENAUFW_ERNAEHRUNG': [
    'Ich brauche aus ärztlicher Sicht teure Ernährung',
    'I need a costly diet for medical reasons',
  ],
  'gesundheit.NICHTS': ['Nichts davon', 'None of these'],
  'lebenslage.GEWALT_ODER_MISSBRAUCH': [
    'Ich bin Opfer von Gewalt oder Missbrauch',
    'I am a victim of violence or abuse',
  ],
  'lebenslage.IMPFSCHADEN': ['Schaden durch eine Impfung', 'Damage by a vaccination'],
  'lebenslage.KRIEGSFOLGE': ['Schaden durch Krieg', 'Damage by war'],
  'lebenslage.ZIVILDIENSTSCHADEN': ['Schaden im Zivildienst', 'Damage in civilian service'],
  'lebenslage.HAFTENTLASSUNG': ['Entlassung aus der Haft', 'Release from prison'],
  'lebenslage.WOHNUNGSLOS_ODER_BEDROHT': [
    'Wohnungslos oder davon bedroht',
    'Homeless or at risk of it',
  ],
  'lebenslage.GEWALTGEPRAEGTE_UMSTAENDE': [
    'Ich lebe in gewaltgeprägten Umständen',
    'I live in violent circumstances',
  ],
  'lebenslage.SCHULDEN': ['Schulden', 'Debts'],
  'lebenslage.SUCHT': ['Sucht', 'Addiction'],
  'lebenslage.NICHTS': ['Nichts davon', 'None of these'],
};
