import pg from 'pg';

/** Longer statements are rows in bulk, of a length that hardly comes again. */
const longest = 2_000;

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}

type Query = { text: string; name?: string };

/**
 * A connection that prepares each statement with parameters once: PostgreSQL then parses and plans it
 * no more, which is half the time of a small one. Drizzle gives no names of its own.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: stands for all the overloads of pg
  override query(query: any, ...rest: any[]): any {
    const [values] = rest;
    const named = isUnnamed(query) && Array.isArray(values) && values.length > 0;
    return super.query(named ? { ...query, name: nameOf(query.text) } : query, ...rest);
  }
}

function isUnnamed(query: unknown): query is Query {
  const { text, name } = query as Partial<Query>;
  return name === undefined && typeof text === 'string' && text.length <= longest;
}
