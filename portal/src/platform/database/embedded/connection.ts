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

const socketOf = (folder: string, port: number) => `${folder}/.s.PGSQL.${port}`;

/**
 * Where the server with this data keeps its socket: a query by it costs a third less than by TCP.
 * @returns undefined where the path is too long for one
 */
export function socketFolder(dir: string, port: number): string | undefined {
  return Buffer.byteLength(socketOf(dir, port)) < longestPath ? dir : undefined;
}

/** A server by its port, the folder of its socket if it has one, and what stops it. */
export function serverOn(
  { port, socket }: { port: number; socket?: string | undefined },
  password: string,
  stop: () => Promise<void>,
): EmbeddedServer {
  const host = socket ? encodeURIComponent(socket) : '127.0.0.1';
  const urlOf = (database: string) => `postgres://${user}:${password}@${host}:${port}/${database}`;
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
