import type { Database, Tx } from '../../../platform/database/index.ts';
import { loadPlaces } from '../../places/load.ts';
import { gemeindeTable, kreisTable } from '../../schema.ts';
import { replaceAuthorities } from '../load.ts';
import { gapLines, gapsOf } from './coverage.ts';
import { AuthoritiesError, type Listed, readAuthorities } from './read.ts';

export type ImportReport = {
  authorities: number;
  areas: number;
  /** Where people find no office, a line for each kind of authority. */
  gaps: readonly string[];
};

/**
 * Replaces all authorities in the database by those of an operator's file; all or nothing.
 * @throws AuthoritiesError with all that is wrong in the file, by line
 */
export async function importAuthorities(db: Database, file: Uint8Array): Promise<ImportReport> {
  const listed = readAuthorities(file);
  return db.transaction(async (tx) => {
    await loadPlaces(tx);
    const kreise = await tx.select().from(kreisTable).orderBy(kreisTable.ags);
    await checkAreas(tx, listed, kreise);
    await replaceAuthorities(tx, listed);
    return {
      authorities: listed.length,
      areas: listed.flatMap(({ areas }) => areas).length,
      gaps: gapsOf(listed, kreise).flatMap((gap) => gapLines(gap, kreise)),
    };
  });
}

/** @throws AuthoritiesError where an area is no Land, Regierungsbezirk, Kreis or Gemeinde */
async function checkAreas(
  tx: Tx,
  listed: readonly Listed[],
  kreise: readonly { ags: string }[],
): Promise<void> {
  const gemeinden = await tx.select({ ags: gemeindeTable.ags }).from(gemeindeTable);
  const known = new Set([
    ...kreise.flatMap(({ ags }) => [ags.slice(0, 2), ags.slice(0, 3), ags]),
    ...gemeinden.map(({ ags }) => ags),
  ]);
  const problems = listed.flatMap(({ line, areas }) =>
    areas
      .filter((area) => !known.has(area))
      .map((area) => `Line ${line}: areas holds ${area}, which no place has as its key.`),
  );
  if (problems.length > 0) throw new AuthoritiesError(problems);
}
