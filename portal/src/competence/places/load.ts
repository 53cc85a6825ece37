import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../../platform/database/index.ts';
import { loadSamples, removeSamples } from '../authorities/load.ts';
import { placesSourceTable } from '../schema.ts';
import { insertRows } from './bulk.ts';
import { placesFolder, readPlaces } from './files.ts';
import { namesOf } from './names.ts';
import type { Places } from './types.ts';

/** Counted up when the tables are to be filled anew though the files are the same. */
const generation = 1;

/**
 * Fills the tables with the places that come with the portal, if they are not there in this version, and,
 * where `samples` are wanted and nobody imported authorities, with invented ones. Leaves alone what an
 * operator imported.
 */
export async function loadDefaults(db: Database, { samples }: { samples: boolean }): Promise<void> {
  await db.transaction(async (tx) => {
    await loadPlaces(tx);
    await (samples ? loadSamples(tx) : removeSamples(tx));
  });
}

/** Sees to it that there are places: those imported from the official register, or those that come with the portal. */
export async function loadPlaces(tx: Tx): Promise<void> {
  await lockPlaces(tx);
  const version = fileVersion();
  const [loaded] = await tx.select().from(placesSourceTable);
  if (loaded && (loaded.source === 'register' || loaded.version === version)) return;
  await replacePlaces(tx, readPlaces(), { source: 'default', version });
}

/** Until the transaction ends, nobody else replaces places or authorities. */
export async function lockPlaces(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('competence places'))`);
}

/** Replaces all places, and samples in use with those of the new Kreise; authorities of operators stay. */
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
  if (await removeSamples(tx)) await loadSamples(tx);
  await tx.insert(placesSourceTable).values(from);
  await tx.execute(sql`analyze kreis, gemeinde, ort, place_name`);
}

function fileVersion(): string {
  const hash = createHash('sha256').update(String(generation));
  const tables = readdirSync(placesFolder).filter((file) => file.endsWith('.tsv'));
  for (const file of tables.sort()) hash.update(readFileSync(join(placesFolder, file)));
  return hash.digest('hex').slice(0, 16);
}
