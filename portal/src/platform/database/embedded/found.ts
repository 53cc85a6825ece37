import { join, resolve } from 'node:path';
import { ConfigurationError } from '../../config.ts';
import { runningPostgres } from './server.ts';

/** The database of a portal that brings its own server. */
export const ownDatabase = 'sozialplattform';

/**
 * Which database a command for operators works on: the one that `DATABASE_URL` names, else that of the portal
 * which `npm start` runs on `DATA_DIR`. Nothing else is read, and nothing is made.
 * @throws ConfigurationError where neither is there
 */
export async function foundDatabase(env: NodeJS.ProcessEnv): Promise<string> {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const dataDir = resolve(env.DATA_DIR || '.data');
  const server = await runningPostgres(join(dataDir, 'postgres'));
  if (server) return server.urlOf(ownDatabase);
  throw new ConfigurationError(`Set DATABASE_URL: no portal of "npm start" runs on ${dataDir}.`);
}
