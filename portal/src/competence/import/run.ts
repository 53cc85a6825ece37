import type { Database } from '../../platform/database/index.ts';
import { readPlaces } from '../places/files.ts';
import { lockPlaces, replacePlaces } from '../places/load.ts';
import type { Places } from '../places/types.ts';
import { readRegister } from './gv100ad.ts';
import { merge } from './merge.ts';

export type ImportReport = {
  stand: string;
  kreise: number;
  gemeinden: number;
  orte: number;
  certain: number;
};

/**
 * Replaces the places in the database by those of the official register; all or nothing.
 * The portal keeps them from then on when it starts.
 * @throws RegisterError if the file is no Gemeindeverzeichnis
 */
export async function importRegister(db: Database, file: Uint8Array): Promise<ImportReport> {
  const register = readRegister(file);
  const places = merge(readPlaces(), register);
  await db.transaction(async (tx) => {
    await lockPlaces(tx);
    await replacePlaces(tx, places, { source: 'register', version: register.stand });
  });
  return { stand: register.stand, ...count(places) };
}

function count({ kreise, gemeinden, orte }: Places): Omit<ImportReport, 'stand'> {
  return {
    kreise: kreise.length,
    gemeinden: gemeinden.length,
    orte: orte.length,
    certain: orte.filter(({ certainty }) => certainty === 'certain').length,
  };
}
