import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseAccount } from '../../platform/database/embedded/account.ts';
import { binaryFolder } from '../../platform/database/embedded/binaries.ts';
import { isAlive } from '../../platform/database/embedded/running.ts';
import { startPostgres } from '../../platform/database/embedded/server.ts';
import { migrate, openDatabase } from '../../platform/database/index.ts';
import { openRelay } from './relay.ts';

/**
 * A migrated database on a server of its own, at an address that stays: to be killed and started again. It
 * keeps what was committed, unlike the one that tests share.
 */
export async function ownDatabase(dir: string) {
  let server = await startPostgres(dir);
  const url = new URL(await server.createDatabase('portal'));
  const relay = await openRelay(() => Number(new URL(server.urlOf('portal')).port));
  url.host = `127.0.0.1:${relay.port}`;
  const { pool, db } = openDatabase(url.href, 10);
  await migrate(pool);
  const data = databaseAccount(binaryFolder(), join(dir, 'data')).dir;
  return {
    url: url.href,
    pool,
    db,
    /** By SIGKILL, as if it had crashed. */
    async kill() {
      const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
      process.kill(pid, 'SIGKILL');
      while (isAlive(pid)) await pause(10);
    },
    async start() {
      server = await startPostgres(dir);
    },
    async drop() {
      await pool.end();
      relay.close();
      await server.stop();
    },
  };
}
