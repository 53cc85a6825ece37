import type { Pruefung } from './check.ts';
import type { Bedingung } from './condition.ts';
import type { Feld } from './field.ts';

/** What a page can say beside its fields; these names can't be fields. */
export interface Seitenangaben {
  readonly wenn?: Bedingung;
  /** Why this is asked; shown on the page. */
  readonly warum?: string;
  /** More help, folded away. */
  readonly hilfe?: string;
  readonly pruefungen?: readonly Pruefung[];
}

export type Felder = { readonly [id: string]: Feld };

export interface Seite<Id extends string = string, F = Felder, W = unknown, P = unknown> {
  readonly knoten: 'seite';
  readonly id: Id;
  readonly titel: string;
  readonly felder: F;
  readonly wenn?: W;
  readonly warum?: string;
  readonly hilfe?: string;
  readonly pruefungen?: P;
}

export interface Gruppe<Id extends string = string, K = readonly unknown[], W = unknown> {
  readonly knoten: 'gruppe';
  readonly id: Id;
  readonly inhalt: K;
  readonly wenn?: W;
}

export interface Jeweilsangaben {
  readonly mindestens?: number;
  /** Most items that can be added; required, so that no form is without a limit. */
  readonly hoechstens: number;
  /** What one item is called: 'Person'. */
  readonly einzahl: string;
  /** How an item is named in lists: '{vorname} {nachname}'. */
  readonly beschriftung?: string;
  /** The answer that there is none: 'Nein, ich wohne allein'. */
  readonly keine?: string;
  readonly warum?: string;
  readonly hilfe?: string;
}

export interface Jeweils<Id extends string = string, K = readonly unknown[], W = unknown>
  extends Jeweilsangaben {
  readonly knoten: 'jeweils';
  readonly id: Id;
  readonly titel: string;
  readonly inhalt: K;
  readonly wenn?: W;
}

export interface FuerJedes<Id extends string = string, K = readonly unknown[], W = unknown> {
  readonly knoten: 'fuerJedes';
  readonly id: Id;
  readonly inhalt: K;
  readonly wenn?: W;
}

export type Knoten = Seite | Gruppe | Jeweils | FuerJedes;

/**
 * What the constructors ask of a node. It leaves conditions out on purpose: the compiler would
 * otherwise take a node's condition from here instead of from what was written.
 */
export interface Knotenform {
  readonly knoten: Knoten['knoten'];
  readonly id: string;
}
export interface Abschnittsform {
  readonly knoten: 'abschnitt';
  readonly id: string;
  readonly titel: string;
  readonly inhalt: readonly unknown[];
}

export interface Abschnitt<Id extends string = string, K = readonly unknown[], W = unknown> {
  readonly knoten: 'abschnitt';
  readonly id: Id;
  readonly titel: string;
  readonly inhalt: K;
  readonly wenn?: W;
}

type NurFelder<S> = Omit<S, keyof Seitenangaben>;
type Teil<S, K extends string> = S extends { readonly [P in K]: infer V } ? V : undefined;

const angabennamen: ReadonlySet<string> = new Set(['wenn', 'warum', 'hilfe', 'pruefungen']);

/**
 * A page: a title, what it says about itself, and its fields, in the order in which they appear.
 *
 * @example
 * seite('klage', 'Wann haben Sie die Klage bekommen?', {
 *   wenn: { art: 'raeumungsklage' },
 *   warum: 'Ab diesem Tag läuft eine Frist von zwei Monaten (§ 569 Abs. 3 Nr. 2 BGB).',
 *   zugestelltAm: datum('Zugestellt am', { bis: heute, ab: vorMonaten(12) }),
 * })
 */
export function seite<
  const Id extends string,
  const S extends { [K in keyof S]: K extends keyof Seitenangaben ? Seitenangaben[K] : Feld },
>(
  id: Id,
  titel: string,
  inhalt: S,
): Seite<Id, NurFelder<S>, Teil<S, 'wenn'>, Teil<S, 'pruefungen'>> {
  const eintraege = Object.entries(inhalt);
  const angaben = eintraege.filter(([name]) => angabennamen.has(name));
  const felder = eintraege.filter(([name]) => !angabennamen.has(name));
  return {
    knoten: 'seite',
    id,
    titel,
    ...Object.fromEntries(angaben),
    felder: Object.fromEntries(felder) as NurFelder<S>,
  };
}

/**
 * Pages that belong together under one name, so that a block of pages can stand in a form twice:
 * the answers lie in an object of this name, from outside they are `'vermieter.ort'`.
 */
export const gruppe = <
  const Id extends string,
  const K extends readonly Knotenform[],
  const W extends Bedingung | undefined = undefined,
>(
  id: Id,
  inhalt: K,
  optionen: { readonly wenn?: W } = {},
): Gruppe<Id, K, W> => ({ knoten: 'gruppe', id, inhalt, ...optionen });

/**
 * Pages that repeat: one pass per item, with a list page that closes it ("Person hinzufügen").
 * May hold repeaters. Conditions inside see the item's fields first, then the outer ones.
 */
export const jeweils = <
  const Id extends string,
  const K extends readonly Knotenform[],
  const W extends Bedingung | undefined = undefined,
>(
  id: Id,
  titel: string,
  angaben: Jeweilsangaben & { readonly wenn?: W },
  inhalt: K,
): Jeweils<Id, K, W> => ({ knoten: 'jeweils', id, titel, ...angaben, inhalt });

/**
 * More pages for each item of a repeater that stands earlier, in another section: the incomes of
 * each person. Its answers join the item's; `wenn` is asked for each item.
 */
export const fuerJedes = <
  const Id extends string,
  const K extends readonly Knotenform[],
  const W extends Bedingung | undefined = undefined,
>(
  id: Id,
  inhalt: K,
  optionen: { readonly wenn?: W } = {},
): FuerJedes<Id, K, W> => ({ knoten: 'fuerJedes', id, inhalt, ...optionen });

/** A section: one line of the task list. */
export const abschnitt = <
  const Id extends string,
  const K extends readonly Knotenform[],
  const W extends Bedingung | undefined = undefined,
>(
  id: Id,
  titel: string,
  inhalt: K,
  optionen: { readonly wenn?: W } = {},
): Abschnitt<Id, K, W> => ({ knoten: 'abschnitt', id, titel, inhalt, ...optionen });
