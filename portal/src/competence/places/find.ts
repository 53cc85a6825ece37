import type { Queryable } from '../../platform/database/index.ts';
import { answerFrom, type Candidate, distinct, type PlaceAnswer, whichOrt } from './answer.ts';
import { readQuery } from './query.ts';
import {
  alikeNames,
  type NamedCandidate,
  namesStarting,
  neighbouringPostcodes,
  placesNamed,
  placesOfPostcode,
} from './store.ts';

/** Suggestions a page shows. */
const suggested = 8;

/**
 * Finds the place a person means by a PLZ, an Ort, or both, and says what is still to be asked.
 * Takes any string and never throws for it; never takes a guess for an answer.
 */
export async function findPlaces(db: Queryable, typed: string): Promise<PlaceAnswer> {
  const query = readQuery(typed);
  switch (query.kind) {
    case 'plz':
      return byPostcode(db, query.plz, query.ort);
    case 'name':
      return byName(db, query.folded);
    case 'invalid': {
      const { reason } = query;
      const options = reason === 'plz-digits' ? await completed(db, query.digits) : [];
      return { kind: 'invalid', reason, options: placesOf(options) };
    }
  }
}

async function byPostcode(db: Queryable, plz: string, ort: string): Promise<PlaceAnswer> {
  const all = await placesOfPostcode(db, plz);
  const { meant, elsewhere } = await placesMeant(db, all, ort);
  const answer = answerFrom(meant);
  if (answer) return answer;
  // Which of the two is wrong, only the person can tell.
  if (all.length > 0) return whichOrt('apart', [...all, ...elsewhere]);
  const near = elsewhere.length > 0 ? elsewhere : await neighbouringPostcodes(db, plz);
  return { kind: 'unknown', plz: true, options: placesOf(near) };
}

/**
 * Which places of a PLZ an Ort means: named so, or a part of them, or mistyped. Where it means none of
 * them, those that it means elsewhere.
 */
async function placesMeant(
  db: Queryable,
  ofPostcode: readonly NamedCandidate[],
  ort: string,
): Promise<{ meant: readonly Candidate[]; elsewhere: readonly Candidate[] }> {
  const begun = ofPostcode.filter(({ folded }) => folded.startsWith(ort));
  if (begun.length > 0 || ort === '') return { meant: begun, elsewhere: [] };
  const named = await placesNamed(db, ort);
  if (named.length > 0) return { meant: shared(ofPostcode, named), elsewhere: named };
  const parts = ofPostcode.filter(({ folded }) => ort.startsWith(`${folded} `));
  if (parts.length > 0) return { meant: parts, elsewhere: [] };
  const alike = await alikeNames(db, ort);
  return { meant: shared(ofPostcode, alike), elsewhere: distinct(alike).slice(0, suggested) };
}

/** Those of some places that are among others, by whatever name. */
function shared(some: readonly NamedCandidate[], others: readonly NamedCandidate[]) {
  const known = ({ place, folded }: NamedCandidate) =>
    place.ags.length === 8 ? place.ags : `${place.ags} ${folded}`;
  const those = new Set(others.map(known));
  return some.filter((candidate) => those.has(known(candidate)));
}

async function byName(db: Queryable, folded: string): Promise<PlaceAnswer> {
  const answer = answerFrom(await placesNamed(db, folded));
  if (answer) return answer;
  const starting = distinct(await namesStarting(db, folded));
  if (starting.length > 1) return whichOrt('beginning', starting);
  const like = starting.length > 0 ? starting : await alikeNames(db, folded);
  return { kind: 'unknown', plz: false, options: placesOf(like) };
}

/** Four digits are often a PLZ of the east whose leading zero got lost. */
async function completed(db: Queryable, digits: string): Promise<Candidate[]> {
  return digits.length === 4 ? placesOfPostcode(db, `0${digits}`) : [];
}

function placesOf(candidates: readonly Candidate[]) {
  return distinct(candidates)
    .slice(0, suggested)
    .map(({ place }) => place);
}
