import type { Saetze } from '../satz.ts';

export const gruendeWeitere: Saetze = {
  'wohngeld.keine_wohnkosten': [
    'Sie haben keine eigenen Kosten für eine Wohnung.',
    'You have no housing costs of your own.',
  ],
  'wohngeld.transferleistung': [
    'Ihre andere Leistung enthält schon die Wohnkosten.',
    'Your other benefit already covers housing costs.',
  ],
  'wohngeld.ausbildung': [
    'In Studium oder Ausbildung gehen andere Leistungen vor.',
    'During studies or training other benefits come first.',
  ],
  'wohngeld.aufenthalt': [
    'Ihr Aufenthaltsrecht reicht dafür wohl nicht.',
    'Your right of residence is probably not sufficient.',
  ],
  'wohngeld.vermoegen': ['Ihr Vermögen gilt als erheblich.', 'Your assets are considerable.'],
  'wohngeld.mindesteinkommen': [
    'Für Wohngeld ist Ihr Einkommen wohl zu niedrig.',
    'Your income is probably too low for housing benefit.',
  ],
  'wohngeld.einkommen': [
    'Für Wohngeld ist Ihr Einkommen wohl zu hoch.',
    'Your income is probably too high for housing benefit.',
  ],
  'wohngeld.alternative': [
    'Wohngeld könnte Ihre jetzige Leistung ersetzen.',
    'Housing benefit could replace your present benefit.',
  ],
  'wohngeld.nur_bei_geringem_einkommen': [
    'Nur bei kleinem Einkommen. Wohnort und Miete zählen mit.',
    'Only with a small income. Place and rent count, too.',
  ],
  'wohngeld.pruefen': [
    'Sie haben Wohnkosten und ein knappes Einkommen.',
    'You have housing costs and a small income.',
  ],
  'alg1.alter': [
    'Nach der Regelaltersgrenze gibt es kein Arbeitslosengeld.',
    'There is no unemployment benefit after the retirement age.',
  ],
  'alg1.nicht_arbeitslos': ['Sie sind nicht arbeitslos.', 'You are not unemployed.'],
  'alg1.anwartschaft': [
    'Sie waren nicht lange genug versichert.',
    'You were not insured for long enough.',
  ],
  'alg1.nahtlosigkeit': [
    'Auch ohne Arbeitsfähigkeit möglich, bis über die Rente entschieden ist.',
    'Possible without being able to work, until the pension is decided.',
  ],
  'alg1.erfuellt': [
    'Sie sind arbeitslos und waren lange genug versichert.',
    'You are unemployed and were insured for long enough.',
  ],
  'miete.keine_rueckstaende': ['Sie haben keine Mietschulden.', 'You have no rent arrears.'],
  'miete.sgb2': [
    'Das Jobcenter kann Mietschulden übernehmen, meist als Darlehen.',
    'The job centre can take over arrears, mostly as a loan.',
  ],
  'miete.asylblg_pruefen': [
    'Das Sozialamt prüft Hilfe nach dem Asylbewerberleistungsgesetz.',
    'The office checks help under the Asylum Seekers’ Benefits Act.',
  ],
  'miete.selbsthilfe': [
    'Sie können die Schulden wohl selbst bezahlen.',
    'You can probably pay the arrears yourself.',
  ],
  'miete.sgb12': [
    'Das Sozialamt kann helfen, damit Sie die Wohnung behalten.',
    'The social welfare office can help you keep your home.',
  ],
  'beratung.schulden': [
    'Sie haben Schulden genannt. Eine Beratung kann helfen.',
    'You named debts. Advice can help.',
  ],
  'beratung.sucht': [
    'Sie haben Sucht genannt. Eine Beratung kann helfen.',
    'You named addiction. Advice can help.',
  ],
  'beratung.angebot': ['Dieses Angebot steht allen offen.', 'This offer is open to everybody.'],
  'offen.angabe': ['Dafür brauchen wir noch eine Angabe.', 'One more answer is needed for this.'],
  'offen.widerspruch': [
    'Ihre Angaben passen nicht zusammen. Bitte prüfen Sie sie.',
    'Your answers contradict each other. Please check them.',
  ],
  'offen.parameter': [
    'Für diesen Tag ist ein gesetzlicher Betrag noch nicht bekannt.',
    'A legal amount is not known yet for this day.',
  ],
};
