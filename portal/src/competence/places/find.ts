import type { Queryable } from '../../platform/database/index.ts';
import { answerFrom, type Candidate, distinct, type PlaceAnswer } from './answer.ts';
import { readQuery } from './query.ts';
import {
  alikeNames,
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
  const named =
    ort === '' ? [] : all.filter(({ folded }) => folded === ort || folded.startsWith(ort));
  const answer = answerFrom(named.length > 0 ? named : all);
  if (answer) return answer;
  const byOrt = ort === '' ? undefined : answerFrom(await placesNamed(db, ort));
  const near = byOrt && 'options' in byOrt ? byOrt.options : byOrt ? [byOrt.place] : undefined;
  return {
    kind: 'unknown',
    plz: true,
    options: near ?? placesOf(await neighbouringPostcodes(db, plz)),
  };
}

async function byName(db: Queryable, folded: string): Promise<PlaceAnswer> {
  const answer = answerFrom(await placesNamed(db, folded));
  if (answer) return answer;
  const starting = answerFrom(await namesStarting(db, folded));
  if (starting && 'options' in starting && starting.options.length > 1) return starting;
  const like =
    starting?.kind === 'place' ? [starting.place] : placesOf(await alikeNames(db, folded));
  return { kind: 'unknown', plz: false, options: like };
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
