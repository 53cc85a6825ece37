import type { Bedingung } from './condition.ts';
import type { Ausdruck } from './derived.ts';
import type { Zeitpunkt } from './moment.ts';

export type Feldart =
  | 'text'
  | 'langtext'
  | 'zahl'
  | 'geld'
  | 'datum'
  | 'monat'
  | 'auswahl'
  | 'mehrfach'
  | 'jaNein'
  | 'jaNeinWeissNicht'
  | 'bestaetigung'
  | 'land'
  | 'laender'
  | 'iban'
  | 'bic'
  | 'telefon'
  | 'email'
  | 'plz'
  | 'steuerId'
  | 'rvnr'
  | 'kvnr'
  | 'azrNr'
  | 'betriebsnummer'
  | 'datei'
  | 'unterschrift'
  | 'berechnet'
  | 'hinweis';

/** Where a login can supply the answer; the portal fills these from the identity it verified. */
export type Vorbelegung =
  | 'person.vorname'
  | 'person.nachname'
  | 'person.geburtsdatum'
  | 'person.geburtsort'
  | 'person.geburtsname'
  | 'person.email'
  | 'person.telefon'
  | 'anschrift.strasse'
  | 'anschrift.hausnummer'
  | 'anschrift.plz'
  | 'anschrift.ort'
  | 'anschrift.land';

/** One entry of a choice: its text, or with a hint or a condition of its own. */
export type Option =
  | string
  | {
      readonly text: string;
      readonly hinweis?: string;
      readonly wenn?: Bedingung;
      /** Chosen, the form is about somebody else than who logs in. */
      readonly fuerAndere?: true;
    };

/** What every field can say beside its label. */
interface Angaben {
  /** One line below the label: format, example, where to find it. */
  readonly hinweis?: string;
  /** Why the authority needs this answer. */
  readonly warum?: string;
  /** Value of the HTML autocomplete attribute. */
  readonly autocomplete?: string;
  readonly vorbelegung?: Vorbelegung;
}

/**
 * A field as the engine sees it: plain data. Which of the later properties it has follows from
 * `feldart`; the constructors in this folder see to that.
 */
export interface Feld extends Angaben {
  readonly feldart: Feldart;
  readonly label: string;
  readonly optional?: boolean;
  readonly wenn?: Bedingung | undefined;
  readonly liste?: { readonly [wert: string]: Option };
  readonly laenge?: number;
  readonly minLaenge?: number;
  readonly muster?: Muster;
  readonly ab?: number | Zeitpunkt;
  readonly bis?: number | Zeitpunkt;
  readonly nachkommastellen?: number;
  readonly einheit?: string;
  readonly hoechstens?: number;
  readonly nachreichbar?: boolean;
  /** The label without placeholders, for lists that stand before any answer. */
  readonly allgemein?: string;
  readonly format?: 'geld' | 'zahl' | 'datum' | 'jaNein' | 'text';
  readonly ausdruck?: Ausdruck;
  /** Only computed with: people never see it. */
  readonly unsichtbar?: boolean;
  readonly ton?: 'info' | 'warnung';
  /** The page a remark links to, such as '/datenschutz'. */
  readonly pfad?: `/${string}`;
}

/** A named pattern for identifiers such as a file number; the message says what it looks like. */
export interface Muster {
  /** Regular expression for the whole value, without anchors. */
  readonly regel: string;
  /** Said when it does not match: 'Geben Sie die Nummer so ein: 12345BG0001234.' */
  readonly fehler: string;
}

declare const wert: unique symbol;
declare const bedingungen: unique symbol;
declare const leer: unique symbol;

/**
 * A field with what the compiler knows of it: its kind `A`, the type `T` of its answer, whether
 * it may stay empty (`O`), and the conditions `W` it carries.
 */
export interface FeldVon<A extends Feldart, T, O, W> extends Feld {
  readonly feldart: A;
  readonly [wert]?: T;
  readonly [leer]?: O;
  readonly [bedingungen]?: W;
}

/** The answer's type of a field: `null` says that an optional question was left empty. */
export type WertVon<F> = F extends { readonly [wert]?: infer T; readonly [leer]?: infer O }
  ? Exclude<T, undefined> | (O extends true ? null : never)
  : never;

/** The answer's type without `null`; what a condition may compare with. */
export type VergleichswertVon<F> = F extends { readonly [wert]?: infer T }
  ? Exclude<T, undefined>
  : never;

/** The conditions that a field carries, its options' conditions among them. */
export type BedingungenVon<F> = F extends { readonly [bedingungen]?: infer W }
  ? Exclude<W, undefined>
  : never;

/** The options of one constructor: its own and those that every field has. */
export type Optionen<Eigene, W, O> = Eigene &
  Angaben & { readonly wenn?: W; readonly optional?: O };

/** Makes a field of plain data; the type arguments carry what its constructor inferred. */
export function baueFeld<A extends Feldart, T, O, W>(
  feldart: A,
  label: string,
  rest: object,
): FeldVon<A, T, O, W> {
  return { feldart, label, ...rest };
}
