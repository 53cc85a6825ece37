import type { Kreis } from './types.ts';

/** A place as far as it matters who is competent there. */
export type Place = {
  /** AGS of the Gemeinde (8 digits), or of the Kreis (5 digits) where the Gemeinde is not known. */
  ags: string;
  name: string;
  kreis: Kreis;
};

export type WhichOrt = 'alike' | 'beginning' | 'apart';

/** What is known of a place a person named. */
export type PlaceAnswer =
  | { kind: 'place'; place: Place }
  /**
   * Several Orte: which one? They all have the PLZ or the name (`alike`), or their names only begin
   * so (`beginning`), or the PLZ is of other Orte than the name (`apart`). `more`: there are others,
   * which only a PLZ tells.
   */
  | { kind: 'which-ort'; why: WhichOrt; options: readonly Place[]; more: boolean }
  /** The Ort is clear, its Kreis is not; the most plausible come first. */
  | { kind: 'which-kreis'; name: string; options: readonly Place[] }
  /** Nothing has this name or PLZ; `options` are those most like it, maybe none. */
  | { kind: 'unknown'; plz: boolean; options: readonly Place[] }
  | {
      kind: 'invalid';
      reason: 'empty' | 'too-long' | 'no-place' | 'plz-digits';
      options: readonly Place[];
    };

/** A possible place, and whether its Kreis is certain. */
export type Candidate = { place: Place; certain: boolean };

/** The most options that one page shows. */
export const mostOptions = 45;

/** Turns the possible places into the question to ask, if any; undefined when there are none. */
export function answerFrom(candidates: readonly Candidate[]): PlaceAnswer | undefined {
  const options = distinct(candidates);
  const [first] = options;
  if (!first) return undefined;
  if (options.length === 1 && first.certain) return { kind: 'place', place: first.place };
  const sameName = options.every(
    ({ place, certain }) => !certain && place.name === first.place.name,
  );
  if (!sameName) return whichOrt('alike', options);
  const places = options.slice(0, mostOptions).map(({ place }) => place);
  return { kind: 'which-kreis', name: first.place.name, options: places };
}

/** Asks for one of these places, whatever is known of them. */
export function whichOrt(why: WhichOrt, candidates: readonly Candidate[]): PlaceAnswer {
  const options = distinct(candidates);
  const places = options.slice(0, mostOptions).map(({ place }) => place);
  return { kind: 'which-ort', why, options: places, more: options.length > mostOptions };
}

/** Each place once; of one Gemeinde the first name. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { ags, name } = candidate.place;
    const key = ags.length === 8 ? ags : `${ags} ${name}`;
    if (!seen.has(key)) seen.set(key, candidate);
  }
  return [...seen.values()];
}
