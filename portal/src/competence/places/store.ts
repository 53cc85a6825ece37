import { sql } from 'drizzle-orm';
import type { Queryable } from '../../platform/database/index.ts';
import type { Candidate, Place } from './answer.ts';
import { fold } from './fold.ts';
import type { Certainty, Kreis, KreisArt } from './types.ts';

export type NamedCandidate = Candidate & { folded: string };

type Row = {
  name: string;
  gemeinde: string | null;
  /** The Gemeinde's own name, where `name` is another of it. */
  own: string | null;
  certainty: Certainty;
  kreis: string;
  art: KreisArt;
  kreis_name: string;
};

/** How alike names must be to be suggested, alone and beside the most alike one. */
const leastSimilarity = 0.3;
const leastShare = 0.7;

/** The Orte of a PLZ by name; an Ort that can lie in several Kreise once for each, the likeliest first. */
export function placesOfPostcode(db: Queryable, plz: string): Promise<NamedCandidate[]> {
  return candidates(
    db,
    sql`select o.name, o.gemeinde, null as own, o.certainty, k.ags as kreis, k.art, k.name as kreis_name
        from ort o cross join unnest(o.kreise) with ordinality as p(ags, rank)
        join kreis k on k.ags = p.ags
        where o.plz = ${plz}
        order by o.name, p.rank`,
  );
}

/** Places with exactly this folded name, with or without an addition, the largest first. */
export function placesNamed(db: Queryable, folded: string): Promise<NamedCandidate[]> {
  return named(db, sql`n.folded = ${folded} or n.base = ${folded}`, sql`n.population desc`);
}

/** Comes after every other character. */
const last = '\u{10FFFF}';

/** Places whose folded name begins so, the largest first. */
export function namesStarting(db: Queryable, folded: string): Promise<NamedCandidate[]> {
  if (folded.length < 3) return Promise.resolve([]);
  // Not by `like`: a plan for any pattern knows no range of the index.
  const from = sql`n.folded ~>=~ ${folded}`;
  return named(db, sql`${from} and n.folded ~<~ ${folded + last}`, sql`n.population desc`);
}

/** Places whose names are most like a folded one, the most alike first. */
export function alikeNames(db: Queryable, folded: string): Promise<NamedCandidate[]> {
  const likeness = sql`similarity(n.folded, ${folded})`;
  const best = sql`(select max(similarity(m.folded, ${folded})) from place_name m where m.folded % ${folded})`;
  return named(
    db,
    sql`n.folded % ${folded} and ${likeness} >= greatest(${leastSimilarity}, ${leastShare} * ${best})`,
    sql`${likeness} desc, n.population desc`,
  );
}

/** The Orte of the postcodes nearest in number, for a PLZ that does not exist (or is one of post office boxes). */
export function neighbouringPostcodes(db: Queryable, plz: string): Promise<NamedCandidate[]> {
  return candidates(
    db,
    sql`select o.name, o.gemeinde, null as own, o.certainty, k.ags as kreis, k.art, k.name as kreis_name
        from (select * from ort where plz between ${`${plz.slice(0, 3)}00`} and ${`${plz.slice(0, 3)}99`}
              order by abs(plz::int - ${plz}::int), name limit 40) o
        join kreis k on k.ags = o.kreise[1]
        order by abs(o.plz::int - ${plz}::int), o.name`,
  );
}

/** A place by the AGS of a Gemeinde or a Kreis. */
export async function placeByAgs(db: Queryable, ags: string): Promise<Place | undefined> {
  if (!/^\d{5}(?:\d{3})?$/.test(ags)) return undefined;
  const { rows } = await db.execute<{ name: string | null } & Kreis & { kreis: string }>(
    sql`select k.ags as kreis, k.art, k.name as kreis_name, g.name as name
        from kreis k left join gemeinde g on g.ags = ${ags}
        where k.ags = ${ags.slice(0, 5)}`,
  );
  const [row] = rows as unknown as (Row & { name: string | null })[];
  if (!row) return undefined;
  const kreis: Kreis = { ags: row.kreis, art: row.art, name: row.kreis_name };
  return row.name === null
    ? { ags: kreis.ags, name: kreis.name, kreis }
    : { ags, name: row.name, kreis };
}

/** All Kreise of a Land (first two digits), by name without their kind. */
export async function kreiseOfLand(db: Queryable, land: string): Promise<Kreis[]> {
  const { rows } = await db.execute<Kreis>(
    sql`select ags, art, name from kreis where ags like ${`${land}%`}`,
  );
  const bare = (name: string) => name.replace(/^(?:Landkreis|Kreis) /, '');
  return rows.toSorted((a, b) => bare(a.name).localeCompare(bare(b.name), 'de'));
}

function named(
  db: Queryable,
  where: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<NamedCandidate[]> {
  return candidates(
    db,
    sql`select n.name, n.gemeinde, g.name as own, n.certainty, k.ags as kreis, k.art, k.name as kreis_name
        from (select * from place_name n where ${where} order by ${order} limit 100) n
        left join gemeinde g on g.ags = n.gemeinde
        cross join unnest(n.kreise) with ordinality as p(ags, rank)
        join kreis k on k.ags = p.ags
        order by ${order}, n.name, p.rank`,
  );
}

async function candidates(db: Queryable, query: ReturnType<typeof sql>): Promise<NamedCandidate[]> {
  const { rows } = await db.execute<Row>(query);
  return rows.map((row) => {
    const kreis: Kreis = { ags: row.kreis, art: row.art, name: row.kreis_name };
    const known = row.own !== null && fold(row.own) !== fold(row.name);
    const name = known ? `${row.own} (${row.name})` : row.name;
    return {
      folded: fold(row.name),
      certain: row.certainty === 'certain',
      place: { ags: row.gemeinde ?? kreis.ags, name, kreis },
    };
  });
}
