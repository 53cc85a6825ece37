import type { Antrag } from '../language/application.ts';
import type { Feld } from '../language/field.ts';
import type { Abschnitt, Jeweils, Seite } from '../language/nodes.ts';
import type { ForBrowser } from './page-condition.ts';
import type { View } from './view.ts';

/**
 * What a definition is compiled into, once: every name resolved, every condition a function.
 * `nr` counts in reading order; what a thing depends on has a smaller one.
 */

/** The items' numbers, from 0, from the outermost repeater to the innermost. */
export type Index = readonly number[];

/** Three-valued: undefined while what it asks about was not answered. */
export type Test = (view: View, index: Index) => boolean | undefined;

/** Where answers lie: the form, a group, or an item of a repeater. */
export interface ScopePlan {
  readonly nr: number;
  readonly id: string;
  /** '' or names joined by dots: 'personen.quellen'. */
  readonly path: string;
  readonly kind: 'antrag' | 'gruppe' | 'jeweils';
  readonly outer: ScopePlan | undefined;
  /** How many repeaters are around and at it. */
  readonly depth: number;
  readonly content: (FieldPlan | ScopePlan)[];
  readonly members: Map<string, FieldPlan | ScopePlan>;
  readonly section: SectionPlan | undefined;
  readonly repeater: Jeweils | undefined;
  /** Whether it applies wherever the scope around it is. */
  readonly always: boolean;
  /** Whether the repeater or group applies; asked with the outer scope's index. */
  readonly tests: Test[];
}

interface OptionPlan {
  readonly wert: string;
  readonly text: string;
  readonly hinweis: string | undefined;
  test: Test | undefined;
}

export interface FieldPlan {
  readonly kind: 'feld';
  readonly nr: number;
  readonly id: string;
  /** Names joined by dots from the form: 'personen.quellen.netto'. */
  readonly path: string;
  readonly field: Feld;
  readonly scope: ScopePlan;
  readonly page: PagePlan;
  readonly options: readonly OptionPlan[];
  test: Test | undefined;
  /** Whether its own condition asks about a field of the same page. */
  samePage: boolean;
  /** Its condition as a browser can judge it, where it asks about a field of the same page. */
  forBrowser: ForBrowser | undefined;
  compute: ((view: View, index: Index) => unknown) | undefined;
  from: Limit | undefined;
  to: Limit | undefined;
}

/** A limit of a number or a day; undefined while the field it refers to is open. */
export type Limit = (view: View, index: Index) => number | string | undefined;

interface CheckPlan {
  readonly field: FieldPlan;
  readonly test: Test;
  readonly text: string;
}

export interface PagePlan {
  readonly kind: 'seite';
  readonly nr: number;
  readonly id: string;
  /** Its path with '#' for an item's number: 'haushalt/personen/#/person'. */
  readonly pattern: string;
  readonly page: Seite;
  readonly scope: ScopePlan;
  readonly section: SectionPlan;
  readonly tests: Test[];
  /** Whether it applies wherever its scope is. */
  readonly always: boolean;
  readonly fields: FieldPlan[];
  readonly checks: CheckPlan[];
}

/** The page that closes a repeater: its items, add, remove. */
export interface ListPlan {
  readonly kind: 'liste';
  readonly nr: number;
  readonly pattern: string;
  readonly repeater: Jeweils;
  /** The scope of the items. */
  readonly scope: ScopePlan;
  readonly section: SectionPlan;
}

/** The order of pages; `jeweils` and `fuerJedes` walk the items of `scope`. */
export type NodePlan =
  | PagePlan
  | { readonly kind: 'gruppe'; readonly children: readonly NodePlan[] }
  | { readonly kind: 'jeweils'; readonly list: ListPlan; readonly children: readonly NodePlan[] }
  | {
      readonly kind: 'fuerJedes';
      readonly scope: ScopePlan;
      readonly children: readonly NodePlan[];
    };

export interface SectionPlan {
  readonly nr: number;
  readonly section: Abschnitt;
  readonly children: NodePlan[];
  readonly tests: Test[];
}

/** A compiled form, in one language. All functions of the engine take it. */
export interface Form {
  readonly antrag: Antrag;
  readonly locale: string;
  /** Messages of the engine in the form's language, by key. */
  readonly messages: { readonly [key: string]: string };
  readonly root: ScopePlan;
  readonly sections: readonly SectionPlan[];
  readonly pages: ReadonlyMap<string, PagePlan | ListPlan>;
  /** All fields and all scopes, in reading order. */
  readonly fields: readonly FieldPlan[];
  readonly scopes: readonly ScopePlan[];
}
