import type { Antworten, Kind } from '../antworten/antworten.ts';
import { beantworteteBits } from '../antworten/fragen.ts';
import { hatVollendet } from '../datum.ts';
import type { Ergebnis } from '../ergebnis.ts';
import type { Slug } from '../leistungen.ts';
import { altersgrenzeSeit, sgb2EndetSeit } from './alter.ts';
import { moeglicheArten } from './aufenthalt.ts';
import { bereinige } from './bereinigt.ts';

/** What the rules know of a person: answers, the day, and what was decided before. */
export type Lage = {
  stichtag: string;
  antworten: Antworten;
  /** The answers as they were given. */
  eingabe: Antworten;
  /** The questions answered, each a bit. */
  beantwortet: number;
  arten: number;
  /** Children under 18. */
  kinder: readonly Kind[] | undefined;
  kinderImHaushalt: readonly Kind[] | undefined;
  altersgrenzeSeit: string | undefined;
  sgb2EndetSeit: string | undefined;
  /** Benefits decided so far. */
  ergebnisse: Map<Slug, Ergebnis>;
  /** The answers these rest on, each a bit. */
  grundlagen: Map<Slug, number>;
  /** What more than one rule works out, kept for the others. */
  gemerkt: Map<unknown, unknown>;
};

export const lageVon = (eingabe: Antworten, stichtag: string): Lage => {
  const antworten = bereinige(eingabe);
  const { geburtsdatum } = antworten;
  const kinder = antworten.kinderU18?.filter(
    (kind) => !hatVollendet(kind.geburtsdatum, 18, stichtag),
  );
  const seit = geburtsdatum ? altersgrenzeSeit(geburtsdatum, stichtag) : undefined;
  return {
    stichtag,
    antworten,
    eingabe,
    beantwortet: beantworteteBits(antworten),
    arten: moeglicheArten(antworten),
    kinder,
    kinderImHaushalt: kinder?.filter(({ imHaushalt }) => imHaushalt),
    altersgrenzeSeit: seit,
    sgb2EndetSeit: seit === undefined ? undefined : sgb2EndetSeit(seit),
    ergebnisse: new Map(),
    grundlagen: new Map(),
    gemerkt: new Map(),
  };
};

/** Works something out once for all rules that ask for it. */
export const einmal =
  <W>(rechne: (lage: Lage) => W): ((lage: Lage) => W) =>
  (lage) => {
    if (lage.gemerkt.has(rechne)) return lage.gemerkt.get(rechne) as W;
    const wert = rechne(lage);
    lage.gemerkt.set(rechne, wert);
    return wert;
  };
