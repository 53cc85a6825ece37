import { existsSync } from 'node:fs';
import pg from 'pg';

/** The one user of the server, who owns everything. */
export const user = 'sozialplattform';

export type EmbeddedServer = {
  /** Connection URL of a database on this server. */
  urlOf(database: string): string;
  /** Creates a database unless it exists; answers its URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
};

/** Bytes that the path of a socket may have, on Linux and macOS, with its terminating NUL. */
const longestPath = 104;

/** The socket of a server with its data in `dir`: a query by it costs a third less than by TCP. */
export const socketOf = (dir: string, port: number) => `${dir}/.s.PGSQL.${port}`;

/** Whether the server can have a socket there. */
export function isShortEnough(socket: string): boolean {
  return Buffer.byteLength(socket) < longestPath;
}

/** A server by its port and what stops it; reached by its socket where that is in `dir`, else by TCP. */
export function serverOn(
  { dir, port }: { dir: string; port: number },
  password: string,
  stop: () => Promise<void>,
): EmbeddedServer {
  const socket = socketOf(dir, port);
  const host = () =>
    isShortEnough(socket) && existsSync(socket) ? encodeURIComponent(dir) : '127.0.0.1';
  const urlOf = (database: string) =>
    `postgres://${user}:${password}@${host()}:${port}/${database}`;
  return {
    urlOf,
    stop,
    async createDatabase(name) {
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      try {
        const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
          name,
        ]);
        if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
      return urlOf(name);
    },
  };
}

/** Whether a connection to a database can be made now. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
