export type { Antworten } from './answers.ts';
export { type Antrag, antrag, type Werte } from './application.ts';
export { type Pruefung, pruefung } from './check.ts';
export * from './condition.ts';
export * from './derived.ts';
export { type Nachweis, nachweise } from './documents.ts';
export type { Feld, Feldart, Muster, Option, Vorbelegung } from './field.ts';
export * from './fields.ts';
export * from './identifiers.ts';
export * from './moment.ts';
export {
  type Abschnitt,
  abschnitt,
  type FuerJedes,
  fuerJedes,
  type Gruppe,
  gruppe,
  type Jeweils,
  jeweils,
  type Knoten,
  type Seite,
  seite,
} from './nodes.ts';
