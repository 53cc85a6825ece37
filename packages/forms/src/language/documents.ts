import type { Bedingung } from './condition.ts';
import type { FeldVon } from './field.ts';
import { datei } from './fields.ts';
import type { Abschnitt, FuerJedes, Knoten, Seite } from './nodes.ts';

/** A document that must be handed in, and because of which answers. */
export interface Nachweis {
  /** What it is called: 'Mietvertrag'. */
  readonly titel: string;
  /** What it is called before any answer, where `titel` names one: 'Ausweis von jeder weiteren Person'. */
  readonly allgemein?: string;
  readonly wenn?: Bedingung;
  /** May be promised for later, so that the day of the application is kept. */
  readonly nachreichbar?: boolean;
  readonly optional?: boolean;
  readonly hinweis?: string;
  readonly warum?: string;
  /** The repeater whose items each need one; `wenn` is then asked for each item. */
  readonly jeMitglied?: string;
}

type Dateifeld<N> = FeldVon<
  'datei',
  readonly string[] | 'spaeter',
  N extends { readonly optional: true } ? true : false,
  never
>;
type Nachweisseite<Id extends string, N> = Seite<
  Id,
  { readonly [P in Id]: Dateifeld<N> },
  N extends { readonly wenn: infer W } ? W : undefined,
  undefined
>;
type Nachweisknoten<N> = {
  [Id in keyof N & string]: N[Id] extends { readonly jeMitglied: infer M extends string }
    ? FuerJedes<M, readonly [Nachweisseite<Id, N[Id]>], undefined>
    : Nachweisseite<Id, N[Id]>;
}[keyof N & string];

function nachweisseite(id: string, n: Nachweis): Seite {
  const { titel, wenn, warum, jeMitglied: _, ...optionen } = n;
  return {
    knoten: 'seite',
    id,
    titel,
    ...(wenn ? { wenn } : {}),
    ...(warum ? { warum } : {}),
    felder: { [id]: datei(titel, optionen) },
  };
}

/**
 * The section of documents to hand in: one page for each, shown when its condition holds.
 *
 * @example nachweise({ mietvertrag: { titel: 'Mietvertrag', wenn: { wohnform: 'miete' }, nachreichbar: true } })
 */
export function nachweise<const N extends { readonly [id: string]: Nachweis }>(
  liste: N,
): Abschnitt<'nachweise', readonly Nachweisknoten<N>[], undefined> {
  const inhalt = Object.entries(liste).map(([id, n]): Knoten => {
    const blatt = nachweisseite(id, n);
    return n.jeMitglied ? { knoten: 'fuerJedes', id: n.jeMitglied, inhalt: [blatt] } : blatt;
  });
  return {
    knoten: 'abschnitt',
    id: 'nachweise',
    titel: 'Nachweise',
    inhalt: inhalt as unknown as readonly Nachweisknoten<N>[],
  };
}
