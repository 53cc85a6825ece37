import { eq, sql } from 'drizzle-orm';
import type { Queryable, Tx } from '../../platform/database/index.ts';
import { insertRows } from '../places/bulk.ts';
import { authorityTable, gemeindeTable as g, kreisTable, ortTable } from '../schema.ts';
import { sampleAuthorities } from './sample.ts';
import type { Responsible } from './types.ts';

/** Whether the portal knows any authority to send applications to. */
export async function knowsAuthorities(db: Queryable): Promise<boolean> {
  const found = await db.select({ id: authorityTable.id }).from(authorityTable).limit(1);
  return found.length > 0;
}

/** Fills in the sample authorities for the places there are, unless there are authorities already. */
export async function loadSamples(tx: Tx): Promise<void> {
  if (await knowsAuthorities(tx)) return;
  const [kreise, gemeinden, orte] = [
    await tx.select().from(kreisTable).orderBy(kreisTable.ags),
    await tx.select({ ags: g.ags, name: g.name, population: g.population }).from(g).orderBy(g.ags),
    await tx.select({ plz: ortTable.plz, gemeinde: ortTable.gemeinde }).from(ortTable),
  ];
  await insertAuthorities(tx, sampleAuthorities({ kreise, gemeinden, orte }), true);
}

/** @returns whether there were any */
export async function removeSamples(tx: Tx): Promise<boolean> {
  const { rowCount } = await tx.delete(authorityTable).where(eq(authorityTable.sample, true));
  return (rowCount ?? 0) > 0;
}

/** Replaces all authorities, imported ones and samples, by those of an operator. */
export async function replaceAuthorities(
  tx: Tx,
  authorities: readonly Responsible[],
): Promise<void> {
  await tx.delete(authorityTable);
  await insertAuthorities(tx, authorities, false);
}

async function insertAuthorities(
  tx: Tx,
  authorities: readonly Responsible[],
  sample: boolean,
): Promise<void> {
  await insertRows(
    tx,
    'authority',
    [
      'id',
      'type',
      'name',
      'street',
      'postcode',
      'city',
      'phone',
      'email',
      'website',
      'destination_id',
      'sample',
    ],
    authorities.map(({ authority: { destinationId, ...rest } }) => ({
      ...rest,
      destination_id: destinationId,
      sample,
    })),
  );
  await insertRows(
    tx,
    'authority_area',
    ['type', 'area', 'authority_id'],
    authorities.flatMap(({ authority, areas }) =>
      areas.map((area) => ({ type: authority.type, area, authority_id: authority.id })),
    ),
  );
  await tx.execute(sql`analyze authority, authority_area`);
}
