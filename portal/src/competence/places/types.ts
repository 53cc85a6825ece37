/** A Kreis or what ranks as one (kreisfreie Stadt, Region …): five digits of the AGS. */
export type Kreis = { ags: string; art: KreisArt; name: string };

export type KreisArt =
  | 'Kreisfreie Stadt'
  | 'Stadtkreis'
  | 'Kreis'
  | 'Landkreis'
  | 'Region'
  | 'Städteregion'
  | 'Regionalverband';

/** A Gemeinde by its eight-digit AGS; `population` is 0 and the position null where not known. */
export type Gemeinde = {
  ags: string;
  name: string;
  population: number;
  position: Position | null;
};

/** Degrees of latitude and longitude. */
export type Position = readonly [lat: number, lon: number];

/**
 * How surely an Ort's Kreis is known: `certain` by its name and place, `likely` only because all
 * around it lies there (the person must agree), `open` when several could be (the person must choose).
 */
export type Certainty = 'certain' | 'likely' | 'open';

/** An Ort as one PLZ reaches it. `kreise`: AGS, the most plausible first, never empty. */
export type Ort = {
  plz: string;
  name: string;
  /** AGS of its Gemeinde, where known. */
  gemeinde: string | null;
  kreise: readonly string[];
  certainty: Certainty;
};

/** Another name people use for a Gemeinde: a part of it, or a name it had. */
export type Alias = { name: string; gemeinde: string };

export type Places = {
  kreise: readonly Kreis[];
  gemeinden: readonly Gemeinde[];
  orte: readonly Ort[];
  aliases: readonly Alias[];
};

/** Whether the Kreis is one single town, so that no other Ort can lie in it. */
export function isTown(kreis: Kreis): boolean {
  return kreis.art === 'Kreisfreie Stadt' || kreis.art === 'Stadtkreis';
}
