import type { Antworten } from '@sozialplattform/forms';
import type { Texte } from '../leistung.ts';
import type antrag from './antrag.ts';

export const situation: Texte = {
  de: 'Max Mustermann lebt mit Partnerin und Tochter in Leipzig. Beide arbeiten für wenig Lohn. Ihr Wohngeld wurde knapp abgelehnt. Nun möchte er ein günstigeres Ticket für Bus und Bahn.',
  en: 'Max Mustermann lives in Leipzig with his partner and daughter. Both work for low pay. Housing benefit was narrowly refused. Now he would like a cheaper ticket for bus and train.',
};

/** Max Mustermann, two earners and a child, a little above the limits. */
export const persona: Antworten<typeof antrag> = {
  zweck: 'sozialticket',
  empfaenger: 'Verkehrsbetriebe Musterstadt',
  gueltigAb: '2026-09-01',
  fuerWen: 'mich',
  vorname: 'Max',
  nachname: 'Mustermann',
  geburtsdatum: '1990-11-05',
  ohneFestenWohnsitz: false,
  strasse: 'Beispielweg',
  hausnummer: '3 a',
  adresszusatz: null,
  plz: '04109',
  ort: 'Leipzig',
  postfach: null,
  telefon: '+493411234567',
  email: null,
  kontaktweg: null,
  kommunikationssprache: null,
  gebaerdendolmetscher: null,
  vertretung: 'nein',
  bekommtLeistungen: false,
  abgelehnt: true,
  abgelehnteLeistung: 'Wohngeld',
  alleinWohnend: false,
  personen: [
    {
      vorname: 'Maria',
      nachname: 'Musterfrau',
      geburtsdatum: '1992-04-17',
      beziehung: 'partner',
      hatEinkommen: true,
      einkuenfte: [{ art: 'minijob', brutto: 55_000, netto: 55_000 }],
      einkommenPerson: ['lohn-maria'],
    },
    {
      vorname: 'Mia',
      nachname: 'Mustermann',
      geburtsdatum: '2020-01-09',
      beziehung: 'kind',
      hatEinkommen: false,
    },
  ],
  lage: null,
  hatEinkommen: true,
  einkuenfte: [
    { art: 'lohn', brutto: 215_000, netto: 163_000 },
    { art: 'kindergeld', netto: 25_900 },
  ],
  einkommenGesamt: 243_900,
  wohnform: 'miete',
  warmmiete: 82_000,
  zustellung: 'online',
  ausweis: ['ausweis'],
  lohnabrechnungen: ['lohn-1', 'lohn-2', 'lohn-3'],
  einkommensbelege: ['kontoauszug-kindergeld'],
  wohnkosten: ['mietvertrag'],
  ablehnungsbescheid: 'spaeter',
  weitereUnterlagen: null,
  wahrheit: true,
  mitwirkung: true,
  datenschutz: true,
};
