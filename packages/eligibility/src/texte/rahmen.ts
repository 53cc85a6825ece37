import type { Saetze } from './satz.ts';

export const gruppen: Saetze = {
  person: ['Persönliche Angaben', 'About you'],
  kinder: ['Kinder', 'Children'],
  arbeit: ['Arbeit und Ausbildung', 'Work and education'],
  haushalt: ['Haushalt', 'Household'],
  leistungen: ['Leistungen, die Sie schon bekommen', 'Benefits you already receive'],
  geld: ['Einkommen und Vermögen', 'Income and assets'],
  wohnen: ['Wohnen', 'Housing'],
  gesundheit: ['Gesundheit', 'Health'],
  lebenslage: ['Lebenslage', 'Your situation'],
};

/** What is wrong with an answer, and what to do. */
export const fehler: Saetze = {
  objekt: ['Die Antworten fehlen oder sind falsch aufgebaut.', 'Answers are missing or malformed.'],
  unbekannt: ['Diese Angabe ist nicht bekannt.', 'This entry is not known.'],
  datum: [
    'Dieses Datum gibt es nicht. Bitte prüfen Sie es.',
    'This date does not exist. Please check it.',
  ],
  zukunft: ['Das Datum darf nicht in der Zukunft liegen.', 'The date must not be in the future.'],
  zuFrueh: ['Das Datum darf nicht vor dem Jahr 1900 liegen.', 'The date must not be before 1900.'],
  nichtUnter18: [
    'Dieses Kind ist schon 18. Bitte lassen Sie es hier weg.',
    'This child is 18 already. Please leave it out here.',
  ],
  zuVieleKinder: [
    'Hier sind höchstens 20 Kinder möglich.',
    'At most 20 children are possible here.',
  ],
  jaNein: ['Bitte antworten Sie mit Ja oder Nein.', 'Please answer yes or no.'],
  auswahl: ['Bitte wählen Sie eine der Antworten.', 'Please choose one of the answers.'],
  liste: ['Bitte geben Sie eine Liste an.', 'Please give a list.'],
  doppelt: ['Eine Angabe ist doppelt.', 'An entry is given twice.'],
  nichtsZusammenMit: [
    '„Nichts davon“ passt nicht zu anderen Angaben.',
    '“None of these” does not go with other entries.',
  ],
  zahl: ['Bitte geben Sie eine Zahl ein.', 'Please enter a number.'],
  ganzeZahl: ['Bitte geben Sie eine ganze Zahl ein.', 'Please enter a whole number.'],
  negativ: ['Die Zahl darf nicht kleiner als null sein.', 'The number must not be below zero.'],
  zuGross: [
    'Diese Zahl ist zu groß. Bitte prüfen Sie sie.',
    'This number is too large. Please check it.',
  ],
};
