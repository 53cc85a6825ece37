import type { WertVon } from './field.ts';

/** What a definition's answers look like, followed from its nodes at compile time. */

/** An item of a repeater and what the fields of a group lie in, in the tree of fields. */
export interface Wiederholt<F> {
  readonly wiederholt: F;
}
export interface Gruppiert<F> {
  readonly gruppiert: F;
}

type Vereint<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never;

/** The fields of nodes, one record for each page, as a union. */
type Lagen<N> = N extends { readonly knoten: 'seite'; readonly felder: infer F }
  ? F
  : N extends {
        readonly knoten: 'jeweils' | 'fuerJedes';
        readonly id: infer Id extends string;
        readonly inhalt: infer K;
      }
    ? { readonly [P in Id]: Wiederholt<Ebene<K>> }
    : N extends {
          readonly knoten: 'gruppe';
          readonly id: infer Id extends string;
          readonly inhalt: infer K;
        }
      ? { readonly [P in Id]: Gruppiert<Ebene<K>> }
      : N extends { readonly knoten: 'abschnitt'; readonly inhalt: readonly (infer K)[] }
        ? Lagen<K>
        : never;

/** All fields at one level (the form, a group, an item) as one record. */
export type Ebene<K> = K extends readonly (infer N)[] ? Vereint<Lagen<N>> : never;

type Werte<E> = {
  -readonly [K in keyof E as E[K] extends { readonly feldart: 'hinweis' }
    ? never
    : K]?: E[K] extends Wiederholt<infer F>
    ? Werte<F>[]
    : E[K] extends Gruppiert<infer F>
      ? Werte<F>
      : WertVon<E[K]>;
};

/**
 * The answers of a form: `Antworten<typeof antrag>`. Every one may be missing, since a draft
 * grows and most questions depend on others; `null` says an optional question was left empty.
 */
export type Antworten<A> = A extends { readonly abschnitte: infer K } ? Werte<Ebene<K>> : never;
