import type { Ebene, Gruppiert, Wiederholt } from './answers.ts';
import type { BedingungenVon, VergleichswertVon } from './field.ts';

/**
 * Finds, at compile time, conditions that name a field or value the form does not have. The
 * result is a union of German sentences, or never. References inside other data (limits of dates,
 * derived values) are checked by `pruefeDefinition`.
 */

/** The inner fields hide outer ones of the same name. */
type Sicht<Innen, Aussen> = Omit<Aussen, keyof Innen> & Innen;

type Unbekannt = 'unbekannt';

/** The field of a name, or of a path into a group: 'vermieter.ort'. */
type Gesucht<S, K extends string> = K extends keyof S
  ? S[K]
  : K extends `${infer G}.${infer R}`
    ? G extends keyof S
      ? S[G] extends Gruppiert<infer F>
        ? Gesucht<F, R>
        : Unbekannt
      : Unbekannt
    : Unbekannt;

type Tagfeld = 'datum' | 'monat';
type Name<K> = K & string;

type Passt<Bedingung, Ort extends string, K, Satz extends string> = Bedingung extends true
  ? never
  : `${Ort}: "${Name<K>}" ${Satz}`;

type IstZahl<F> = [VergleichswertVon<F>] extends [number] ? true : false;
type IstTag<F> = F extends { readonly feldart: Tagfeld }
  ? true
  : F extends { readonly feldart: 'berechnet' }
    ? [VergleichswertVon<F>] extends [string]
      ? true
      : false
    : false;
type Enthaelt<F, V> =
  VergleichswertVon<F> extends readonly (infer E)[] ? (V extends E ? true : false) : false;

type Wertfehler<W, F, S, K, Ort extends string> = W extends readonly unknown[]
  ? Literalfehler<W[number], F, K, Ort>
  : W extends { readonly $: infer Op }
    ? Op extends 'einesVon'
      ? W extends { readonly werte: readonly (infer V)[] }
        ? Literalfehler<V, F, K, Ort>
        : never
      : Op extends 'nicht'
        ? W extends { readonly inhalt: infer I }
          ? Wertfehler<I, F, S, K, Ort>
          : never
        : Op extends 'mindestens' | 'hoechstens' | 'mehrAls' | 'wenigerAls'
          ? Passt<IstZahl<F>, Ort, K, 'ist keine Zahl'>
          : Op extends 'vor' | 'nach' | 'spaetestens' | 'fruehestens' | 'juengerAls' | 'abAlter'
            ? Passt<IstTag<F>, Ort, K, 'ist kein Datum'>
            : Op extends 'enthaelt'
              ? W extends { readonly wert: infer V }
                ? Passt<Enthaelt<F, V>, Ort, K, `kann "${V & string}" nicht enthalten`>
                : never
              : Op extends 'gleich' | 'ungleich'
                ? W extends { readonly feld: infer V extends string }
                  ? Feldname<V, S, Ort>
                  : never
                : Op extends 'irgendein' | 'jedes' | 'keines'
                  ? W extends { readonly bedingung: infer B }
                    ? F extends Wiederholt<infer I>
                      ? Bedingungsfehler<B, Sicht<I, S>, Ort>
                      : `${Ort}: "${Name<K>}" wiederholt sich nicht`
                    : never
                  : Op extends 'anzahl'
                    ? F extends Wiederholt<unknown>
                      ? never
                      : `${Ort}: "${Name<K>}" wiederholt sich nicht`
                    : never
    : Literalfehler<W, F, K, Ort>;

type Literalfehler<V, F, K, Ort extends string> =
  V extends VergleichswertVon<F>
    ? never
    : `${Ort}: "${Name<K>}" kann nicht "${V & (string | number | boolean)}" sein`;

type Feldname<K extends string, S, Ort extends string> =
  Gesucht<S, K> extends Unbekannt ? `${Ort}: das Feld "${K}" gibt es hier nicht` : never;

type Eintragsfehler<W, F, S, K extends string, Ort extends string> = [F] extends [Unbekannt]
  ? `${Ort}: das Feld "${K}" gibt es hier nicht`
  : Wertfehler<W, F, S, K, Ort>;

type Bedingungsfehler<B, S, Ort extends string> = B extends undefined
  ? never
  : B extends { readonly $: 'alle' | 'eines'; readonly teile: infer T extends readonly unknown[] }
    ? Bedingungsfehler<T[number], S, Ort>
    : B extends { readonly $: 'nicht'; readonly inhalt: infer I }
      ? Bedingungsfehler<I, S, Ort>
      : { [K in keyof B & string]: Eintragsfehler<B[K], Gesucht<S, K>, S, K, Ort> }[keyof B &
          string];

type Pruefungsfehler<P, S, Ort extends string> = P extends readonly (infer E)[]
  ? E extends { readonly feld: infer F extends string; readonly wenn: infer W }
    ? Feldname<F, S, Ort> | Bedingungsfehler<W, S, Ort>
    : never
  : never;

type Felderfehler<F, S> = {
  [K in keyof F & string]: Bedingungsfehler<BedingungenVon<F[K]>, S, `Feld ${K}`>;
}[keyof F & string];

type Inhalt<K> = K extends readonly (infer N)[] ? N : never;

/** The fields of the items or the group `Id`, as collected over the whole form. */
type Innen<S, Id, K> = Id extends keyof S
  ? S[Id] extends Wiederholt<infer F>
    ? F
    : S[Id] extends Gruppiert<infer F>
      ? F
      : Ebene<K>
  : Ebene<K>;

type Wenn<N> = N extends { readonly wenn?: infer W } ? Exclude<W, undefined> : never;

type Knotenfehler<N, S> = N extends {
  readonly knoten: 'seite';
  readonly id: infer Id extends string;
  readonly felder: infer F;
  readonly pruefungen?: infer P;
}
  ?
      | Bedingungsfehler<Wenn<N>, S, `Seite ${Id}`>
      | Felderfehler<F, S>
      | Pruefungsfehler<P, S, `Seite ${Id}`>
  : N extends {
        readonly knoten: 'abschnitt';
        readonly id: infer Id extends string;
        readonly inhalt: infer K;
      }
    ? Bedingungsfehler<Wenn<N>, S, `Abschnitt ${Id}`> | Knotenfehler<Inhalt<K>, S>
    : N extends {
          readonly knoten: 'fuerJedes';
          readonly id: infer Id extends string;
          readonly inhalt: infer K;
        }
      ?
          | Bedingungsfehler<Wenn<N>, Sicht<Innen<S, Id, K>, S>, `fuerJedes ${Id}`>
          | Knotenfehler<Inhalt<K>, Sicht<Innen<S, Id, K>, S>>
      : N extends { readonly id: infer Id extends string; readonly inhalt: infer K }
        ? Bedingungsfehler<Wenn<N>, S, Id> | Knotenfehler<Inhalt<K>, Sicht<Innen<S, Id, K>, S>>
        : never;

/** The sentences of all faults in a definition's conditions; never when there is none. */
export type Definitionsfehler<D> = D extends { readonly abschnitte: infer K }
  ?
      | Knotenfehler<Inhalt<K>, Ebene<K>>
      | (D extends { readonly pruefungen: infer P }
          ? Pruefungsfehler<P, Ebene<K>, 'antrag'>
          : never)
  : never;
