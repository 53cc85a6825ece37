import type { Saetze } from './satz.ts';

/** Options on nationality and residence. */
export const optionenPerson: Saetze = {
  'staatsangehoerigkeit.DEUTSCH': ['Deutsch', 'German'],
  'staatsangehoerigkeit.EU_EWR_SCHWEIZ': [
    'Ein Land der EU, des EWR oder die Schweiz',
    'A country of the EU, the EEA or Switzerland',
  ],
  'staatsangehoerigkeit.DRITTSTAAT': ['Ein anderes Land', 'Another country'],
  'staatsangehoerigkeit.STAATENLOS_UNGEKLAERT': [
    'Staatenlos oder ungeklärt',
    'Stateless or unclear',
  ],
  'aufenthaltsrecht.JA': ['Ja', 'Yes'],
  'aufenthaltsrecht.NEIN': ['Nein', 'No'],
  'aufenthaltsrecht.ASYLVERFAHREN_ODER_DULDUNG': [
    'Ich bin im Asylverfahren oder habe eine Duldung',
    'I am in the asylum procedure or tolerated (Duldung)',
  ],
  'aufenthaltsart.UNBEFRISTET': [
    'Unbefristet: Niederlassungserlaubnis oder Daueraufenthalt-EU',
    'Unlimited: settlement permit or EU long-term residence',
  ],
  'aufenthaltsart.ERLAUBNIS_MIT_ERWERB': [
    'Aufenthaltserlaubnis oder Blaue Karte, mit der ich mindestens 6 Monate arbeiten darf',
    'Residence permit or Blue Card that allows work for at least 6 months',
  ],
  'aufenthaltsart.HUMANITAER_ANERKANNT': [
    'Asylberechtigt oder als Flüchtling anerkannt (§ 25 Abs. 1 oder 2)',
    'Recognised as entitled to asylum or as a refugee (§ 25 (1) or (2))',
  ],
  'aufenthaltsart.SCHUTZ_24': [
    'Vorübergehender Schutz, zum Beispiel Ukraine (§ 24)',
    'Temporary protection, for example Ukraine (§ 24)',
  ],
  'aufenthaltsart.HUMANITAER_ASYLBLG': [
    'Humanitäre Erlaubnis nach § 23 Abs. 1, § 25 Abs. 4 Satz 1 oder § 25 Abs. 5',
    'Humanitarian permit under § 23 (1), § 25 (4) sentence 1 or § 25 (5)',
  ],
  'aufenthaltsart.NUR_SUCHE': [
    'Nur zur Suche nach Arbeit, Ausbildung oder Studium, auch Chancenkarte',
    'Only to look for work, training or studies, also Opportunity Card',
  ],
  'aufenthaltsart.STUDIUM': ['Aufenthaltserlaubnis zum Studium', 'Residence permit to study'],
  'aufenthaltsart.EU_ARBEITNEHMER_SELBST': [
    'EU: ich arbeite oder bin selbständig, oder Angehörige',
    'EU: I work or am self-employed, or a family member',
  ],
  'aufenthaltsart.EU_NUR_ARBEITSUCHE': ['EU: ich suche nur Arbeit', 'EU: I only look for work'],
  'aufenthaltsart.GESTATTUNG': ['Aufenthaltsgestattung', 'Permission to stay (asylum procedure)'],
  'aufenthaltsart.DULDUNG': ['Duldung', 'Toleration (Duldung)'],
  'aufenthaltsart.AUSREISEPFLICHTIG': ['Ausreisepflichtig', 'Obliged to leave the country'],
  'aufenthaltsart.WEISS_NICHT': ['Weiß ich nicht', 'I don’t know'],
  'aufenthaltsdauer.LT_3_MON': ['Weniger als 3 Monate', 'Less than 3 months'],
  'aufenthaltsdauer.LT_15_MON': ['3 bis unter 15 Monate', '3 to under 15 months'],
  'aufenthaltsdauer.LT_36_MON': ['15 bis unter 36 Monate', '15 to under 36 months'],
  'aufenthaltsdauer.LT_5_J': ['36 Monate bis unter 5 Jahre', '36 months to under 5 years'],
  'aufenthaltsdauer.GE_5_J': ['5 Jahre oder länger', '5 years or longer'],
  'aufenthaltsort.INNERHALB_DE': ['In Deutschland', 'In Germany'],
  'aufenthaltsort.AUSSERHALB_DE': ['Außerhalb von Deutschland', 'Outside Germany'],
};
