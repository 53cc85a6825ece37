export type { Antworten, FrageId, Kind } from './antworten/antworten.ts';
export { type Frage, type FrageArt, fragen, type Gruppe } from './antworten/fragen.ts';
export { type Fehler, type Pruefung, pruefeAntworten } from './antworten/pruefen.ts';
export { regeltabelle, werteAus } from './auswertung.ts';
export type { Ausgang, Betrag, Ergebnis, Regeltabelle, Regelzeile } from './ergebnis.ts';
export { type Leistung, leistungen, type Slug } from './leistungen.ts';
export { endendeParameter } from './parameter/index.ts';
export { texte, texteAm } from './texte/index.ts';
