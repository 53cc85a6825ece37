import type { Bedingung } from './condition.ts';
import { baueFeld, type FeldVon, type Muster, type Option, type Optionen } from './field.ts';
import type { Zeitpunkt } from './moment.ts';

type Wenn = Bedingung | undefined;

interface Textangaben {
  /** Greatest number of characters; 200 unless told, 4,000 for a long text. */
  readonly laenge?: number;
  readonly minLaenge?: number;
  readonly muster?: Muster;
}

interface Zahlangaben {
  readonly ab?: number;
  readonly bis?: number;
  /** Decimals that may be typed; none unless told. */
  readonly nachkommastellen?: number;
  /** Shown behind the input: 'm²', 'Stunden'. */
  readonly einheit?: string;
}

interface Tagangaben {
  readonly ab?: Zeitpunkt;
  readonly bis?: Zeitpunkt;
}

/** One line of text. */
export const text = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<Textangaben, W, O> = {},
) => baueFeld<'text', string, O, W>('text', label, optionen);

/** Several lines of text. */
export const langtext = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<Textangaben, W, O> = {},
) => baueFeld<'langtext', string, O, W>('langtext', label, optionen);

/** A whole number, or one with `nachkommastellen`. The answer is a number. */
export const zahl = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<Zahlangaben, W, O> = {},
) => baueFeld<'zahl', number, O, W>('zahl', label, optionen);

/** An amount in euros. The answer and the limits are cents; from 0 unless told. */
export const geld = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<Pick<Zahlangaben, 'ab' | 'bis'>, W, O> = {},
) => baueFeld<'geld', number, O, W>('geld', label, optionen);

/** A day, typed into three inputs (`name-tag`, `name-monat`, `name-jahr`). An ISO date. */
export const datum = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<Tagangaben, W, O> = {},
) => baueFeld<'datum', string, O, W>('datum', label, optionen);

/** A month, typed as MM.JJJJ. The answer is 'JJJJ-MM'. */
export const monat = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<Tagangaben, W, O> = {},
) => baueFeld<'monat', string, O, W>('monat', label, optionen);

type Liste = { readonly [wert: string]: Option };
type Listenbedingungen<L> = {
  [K in keyof L]: L[K] extends { readonly wenn: infer B } ? B : never;
}[keyof L];

/** One of several. An option is its text or `{ text, hinweis?, wenn? }`. */
export const auswahl = <
  const L extends Liste,
  const W extends Wenn = undefined,
  const O extends boolean = false,
>(
  label: string,
  liste: L,
  optionen: Optionen<object, W, O> = {},
) =>
  baueFeld<'auswahl', keyof L & string, O, W | Listenbedingungen<L>>('auswahl', label, {
    ...optionen,
    liste,
  });

/** Any number of several; at least one unless optional. The answer is a list. */
export const mehrfach = <
  const L extends Liste,
  const W extends Wenn = undefined,
  const O extends boolean = false,
>(
  label: string,
  liste: L,
  optionen: Optionen<object, W, O> = {},
) =>
  baueFeld<'mehrfach', readonly (keyof L & string)[], O, W | Listenbedingungen<L>>(
    'mehrfach',
    label,
    { ...optionen, liste },
  );

/** Yes or no. The answer is a boolean. */
export const jaNein = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<object, W, O> = {},
) => baueFeld<'jaNein', boolean, O, W>('jaNein', label, optionen);

/** Yes, no, or "Weiß ich nicht". The answer is 'ja', 'nein' or 'weissNicht'. */
export const jaNeinWeissNicht = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<object, W, O> = {},
) =>
  baueFeld<'jaNeinWeissNicht', 'ja' | 'nein' | 'weissNicht', O, W>(
    'jaNeinWeissNicht',
    label,
    optionen,
  );

/** A box to tick, for a consent or a declaration. Must be ticked unless optional. */
export const bestaetigung = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<object, W, O> = {},
) => baueFeld<'bestaetigung', true, O, W>('bestaetigung', label, optionen);

/** A country; the answer is its ISO 3166-1 alpha-2 code. */
export const land = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<object, W, O> = {},
) => baueFeld<'land', string, O, W>('land', label, optionen);

/** One or more countries, for nationalities; `hoechstens` 5 unless told. */
export const laender = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<{ readonly hoechstens?: number }, W, O> = {},
) => baueFeld<'laender', readonly string[], O, W>('laender', label, optionen);

/**
 * Files, by the ids that the portal gave them. With `nachreichbar` the person may promise them
 * for later; the answer is then 'spaeter'. `hoechstens` 10 files unless told. A label that names
 * an answer, as '{vorname}', has `allgemein` beside it for lists that stand before any answer.
 */
export const datei = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<
    { readonly nachreichbar?: boolean; readonly hoechstens?: number; readonly allgemein?: string },
    W,
    O
  > = {},
) => baueFeld<'datei', readonly string[] | 'spaeter', O, W>('datei', label, optionen);

/** A signature: the typed name, or the drawn strokes as an SVG path, or both. */
export interface Unterschrift {
  readonly name?: string;
  readonly zug?: string;
}

/** Signing on the page, by the typed name or by drawing. */
export const unterschrift = <const W extends Wenn = undefined, const O extends boolean = false>(
  label: string,
  optionen: Optionen<object, W, O> = {},
) => baueFeld<'unterschrift', Unterschrift, O, W>('unterschrift', label, optionen);

/** A paragraph between the fields; asks nothing. With `pfad` it is the link to a page to read. */
export const hinweis = <const W extends Wenn = undefined>(
  inhalt: string,
  optionen: {
    readonly ton?: 'info' | 'warnung';
    readonly pfad?: `/${string}`;
    readonly wenn?: W;
  } = {},
): FeldVon<'hinweis', never, false, W> =>
  baueFeld<'hinweis', never, false, W>('hinweis', inhalt, optionen);
