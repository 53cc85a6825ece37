import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../../platform/database/index.ts';
import { sampleAuthorities } from '../authorities/sample.ts';
import type { Responsible } from '../authorities/types.ts';
import { authorityTable, placesSourceTable } from '../schema.ts';
import { insertRows } from './bulk.ts';
import { placesFolder, readPlaces } from './files.ts';
import { namesOf } from './names.ts';
import type { Places } from './types.ts';

/** Counted up when the tables are to be filled anew though the files are the same. */
const generation = 1;

/**
 * Fills the tables with the places and sample authorities that come with the portal, if they are not
 * there in this version. Leaves alone what an operator imported from the official register.
 */
export async function loadDefaults(db: Database): Promise<void> {
  const version = fileVersion();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('competence places'))`);
    const [loaded] = await tx.select().from(placesSourceTable);
    if (loaded && (loaded.source === 'register' || loaded.version === version)) return;
    await replacePlaces(tx, readPlaces(), { source: 'default', version });
  });
}

/** Replaces all places, and the sample authorities with those of the new Kreise; authorities of operators stay. */
export async function replacePlaces(
  tx: Tx,
  places: Places,
  from: { source: 'default' | 'register'; version: string },
): Promise<void> {
  await tx.execute(sql`truncate place_name, ort, gemeinde, kreis, places_source`);
  await insertRows(
    tx,
    'kreis',
    ['ags', 'art', 'name'],
    places.kreise.map((kreis) => ({ ...kreis })),
  );
  await insertRows(
    tx,
    'gemeinde',
    ['ags', 'name', 'kreis', 'population', 'lat', 'lon'],
    places.gemeinden.map(({ position, ...gemeinde }) => ({
      ...gemeinde,
      kreis: gemeinde.ags.slice(0, 5),
      lat: position?.[0] ?? null,
      lon: position?.[1] ?? null,
    })),
  );
  await insertRows(tx, 'ort', ['plz', 'name', 'gemeinde', 'kreise', 'certainty'], places.orte);
  await insertRows(
    tx,
    'place_name',
    ['folded', 'base', 'name', 'gemeinde', 'kreise', 'certainty', 'population'],
    namesOf(places),
  );
  await replaceSamples(tx, sampleAuthorities(places));
  await tx.insert(placesSourceTable).values(from);
  await tx.execute(sql`analyze kreis, gemeinde, ort, place_name, authority, authority_area`);
}

async function replaceSamples(tx: Tx, samples: readonly Responsible[]): Promise<void> {
  await tx.delete(authorityTable).where(sql`sample`);
  await insertRows(
    tx,
    'authority',
    [
      'id',
      'type',
      'name',
      'kreis',
      'street',
      'postcode',
      'city',
      'phone',
      'email',
      'destination_id',
      'sample',
    ],
    samples.map(({ authority: { destinationId, ...rest } }) => ({
      ...rest,
      destination_id: destinationId,
      sample: true,
    })),
  );
  await insertRows(
    tx,
    'authority_area',
    ['type', 'area', 'authority_id'],
    samples.flatMap(({ authority, areas }) =>
      areas.map((area) => ({ type: authority.type, area, authority_id: authority.id })),
    ),
  );
}

function fileVersion(): string {
  const hash = createHash('sha256').update(String(generation));
  const tables = readdirSync(placesFolder).filter((file) => file.endsWith('.tsv'));
  for (const file of tables.sort()) hash.update(readFileSync(join(placesFolder, file)));
  return hash.digest('hex').slice(0, 16);
}
