import { readFileSync } from 'node:fs';
import { migrate, openDatabase } from '../../../platform/database/index.ts';
import { RegisterError } from '../gv100ad.ts';
import { importRegister } from '../run.ts';

/*
 * npm run places:import -- FILE
 * FILE: the unpacked text file of "GV100AD" from the Gemeindeverzeichnis of the Statistisches
 * Bundesamt. DATABASE_URL says into which database.
 */
const [file] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!file || !url) {
  console.error('Usage: DATABASE_URL=postgres://… npm run places:import -- GV100AD_….txt');
  process.exit(2);
}

const { pool, db } = openDatabase(url, 2);
try {
  const bytes = readFileSync(file);
  await migrate(pool);
  const { stand, kreise, gemeinden, orte, certain } = await importRegister(db, bytes);
  console.log(`Register of ${stand}: ${kreise} Kreise, ${gemeinden} Gemeinden.`);
  console.log(
    `${certain} of ${orte} Orte of postcodes now lead to their Gemeinde; the rest are asked for.`,
  );
} catch (error) {
  if (!(error instanceof RegisterError) && !isMissing(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await pool.end();
}

function isMissing(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
