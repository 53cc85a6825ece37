import type { Pruefung } from './check.ts';
import type { Abschnitt, Abschnittsform } from './nodes.ts';
import type { Definitionsfehler } from './typecheck.ts';

/** Answers of any form as the engine handles them: plain JSON. */
export interface Werte {
  [feld: string]: unknown;
}

interface Angaben {
  /** The Leistung's folder, which is also its slug. */
  readonly leistung: string;
  /** Raised by one with every change that a stored draft would notice. */
  readonly version: number;
  readonly titel: string;
  /** What it is called instead from a day on, because law changes the name: `{ '2027-01-01': 'Wohngeld' }`. */
  readonly titelAb?: { readonly [tag: string]: string };
  readonly pruefungen?: readonly Pruefung[];
  /**
   * Steps between versions: `umzug[3]` makes answers of version 3 into answers of version 4.
   * A version without a step moves as it is.
   */
  readonly umzug?: { readonly [von: number]: (antworten: Werte) => Werte };
}

/** A whole application form. */
export interface Antrag extends Angaben {
  readonly abschnitte: readonly Abschnitt[];
}

interface Antragsform extends Angaben {
  readonly abschnitte: readonly Abschnittsform[];
}

/** Tells the author, in the compiler's message, what is wrong with a condition. */
type Fehlerfrei<D> = [Definitionsfehler<D>] extends [never]
  ? unknown
  : { readonly fehlerInDerDefinition: Definitionsfehler<D> };

/**
 * Declares an application form. A condition that names a field or a value the form does not have
 * does not compile; the message ends in the sentence that says which.
 */
export const antrag = <const D extends Antragsform>(definition: D & Fehlerfrei<D>): NoInfer<D> =>
  definition;
