import { ConfigurationError, masterKeys } from '../../config.ts';
import { foundDatabase } from '../../database/embedded/found.ts';
import { openDatabase } from '../../database/index.ts';
import { countSealed, linesOf } from '../sealed-columns.ts';

/** For operators: `npm run keys` counts what each master key has sealed. MASTER_KEY names those to look for. */
async function main(): Promise<void> {
  const keys = masterKeys.optional().safeParse(process.env.MASTER_KEY || undefined);
  if (!keys.success) throw new ConfigurationError(`MASTER_KEY: ${keys.error.issues[0]?.message}`);
  const { pool, db } = openDatabase(await foundDatabase(process.env), 1);
  try {
    for (const line of linesOf(await countSealed(db), keys.data ?? [])) console.log(line);
  } finally {
    await pool.end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 1;
});
