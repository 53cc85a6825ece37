import type { Antworten } from './antworten/antworten.ts';
import type { Ergebnis, Regeltabelle } from './ergebnis.ts';

export type { Antworten, FrageId, Kind } from './antworten/antworten.ts';
export { type Frage, type FrageArt, fragen, type Gruppe } from './antworten/fragen.ts';
export { type Fehler, type Pruefung, pruefeAntworten } from './antworten/pruefen.ts';
export type { Ausgang, Betrag, Ergebnis, Regeltabelle, Regelzeile } from './ergebnis.ts';
export { type Leistung, leistungen, type Slug } from './leistungen.ts';

export const werteAus = (_antworten: Antworten, _stichtag: string): Ergebnis[] => [];
export const regeltabelle = (_stichtag: string): Regeltabelle[] => [];
export const endendeParameter = (
  _stichtag: string,
  _tage = 60,
): { name: string; bis: string }[] => [];
export const texte: { de: Record<string, string>; en: Record<string, string> } = {
  de: {},
  en: {},
};
