import type { Antworten } from '@sozialplattform/forms';
import type { Texte } from '../leistung.ts';
import type antrag from './antrag.ts';

export const situation: Texte = {
  de: 'Maxime Musterfrau ist 22 und bei den Eltern ausgezogen. Jetzt lebt Maxime für kurze Zeit in einer WG in Kassel. Die Ausbildung hat nicht geklappt. Maxime sucht eine Wohnung und Arbeit.',
  en: 'Maxime Musterfrau is 22 and has moved out of the parents’ home. For a short time Maxime lives in a shared flat in Kassel. The training did not work out. Maxime is looking for a flat and work.',
};

export const persona: Antworten<typeof antrag> = {
  fuerWen: 'mich',
  vorname: 'Maxime',
  nachname: 'Musterfrau',
  geburtsdatum: '2004-03-15',
  ohneFestenWohnsitz: false,
  strasse: 'Musterstraße',
  hausnummer: '18',
  adresszusatz: 'bei Beispiel',
  plz: '34117',
  ort: 'Kassel',
  postfach: null,
  telefon: '+495611234567',
  email: null,
  sprache: null,
  treffpunkt: 'jugendtreff',
  treffenWo: 'Nachmittags im Jugendtreff Beispiel',
  bezug: 'nein',
  wovon: ['kindergeld', 'nichts'],
  geldHilfe: true,
  wohnsituation: 'temporaer',
  wohnenBis: '2026-10-31',
  schulabschluss: 'mittlere',
  ausbildung: 'abgebrochen',
  zurzeit: 'nichts',
  schwierigkeiten: ['wohnen', 'familie'],
  schwierigkeitenText: null,
  wuensche: ['wohnung', 'arbeit', 'geld'],
  wunschText: 'Zuerst ein eigenes Zimmer, dann eine Arbeit.',
  jugendamtKontakt: true,
  jugendamtWo: 'Jugendamt Kassel, Herr Beispiel',
  andereHilfe: 'Jugendberatung im Jugendtreff Beispiel, Kassel',
  traegerWunsch: 'Jugendwerkstatt Beispiel, Kassel',
  austauschJugendamt: true,
  austauschAndere: true,
  austauschMit: 'Jugendtreff Beispiel',
  unterlagen: ['zeugnis'],
  wahrheit: true,
  datenschutz: true,
};
