import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { sameSecret } from '../../platform/crypto/same-secret.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Queryable } from '../../platform/database/index.ts';

/** Leading zero bits of the hash that a browser looks for: some seconds on a phone. */
export const effortBits = 16;

/** Seconds that someone waits instead whose browser runs no scripts. */
export const waitSeconds = 20;

/** Minutes after which a task is too old. */
const validMinutes = 60;

/** Applications begun without an account in ten minutes, in the whole portal, before any effort is asked for. */
export const calm = 200;

const signatureOf = (vault: Vault, text: string) => vault.pseudonym(text, 'effort');

/** A task for the browser: when it was set, chance, and our signature over both. */
export function newTask(vault: Vault, now: Date): string {
  const text = `${now.getTime()}.${randomBytes(16).toString('hex')}`;
  return `${text}.${signatureOf(vault, text)}`;
}

/** Whether SHA-256 of `<task>:<answer>` begins with enough zero bits. */
export function solves(task: string, answer: string): boolean {
  const hash = createHash('sha256').update(`${task}:${answer}`).digest();
  return hash.readUInt32BE(0) >>> (32 - effortBits) === 0;
}

/**
 * Whether the effort was made: the task was either solved or waited out, and is good for one application.
 * Who waits can wait for several at once; how many an address may begin is limited by itself.
 * @returns 'early' when it is neither yet; 'void' when the task is not ours, too old, or used
 */
export async function effortMade(
  db: Queryable,
  vault: Vault,
  { task, answer }: { task: string; answer: string },
  now: Date,
): Promise<'made' | 'early' | 'void'> {
  const [at, chance, signature, ...more] = task.split('.');
  if (!at || !chance || !signature || more.length > 0) return 'void';
  if (!sameSecret(signature, signatureOf(vault, `${at}.${chance}`))) return 'void';
  const age = now.getTime() - Number(at);
  if (age > validMinutes * 60_000) return 'void';
  if (age < waitSeconds * 1000 && !solves(task, answer)) return 'early';
  const spent = await db.execute(
    sql`insert into spent_effort (token) values (${signature}) on conflict do nothing`,
  );
  return spent.rowCount === 1 ? 'made' : 'void';
}

/**
 * How many applications without an account were begun in the last ten minutes, or sent: of what was
 * sent the draft is gone.
 */
export async function recentlyBegun(db: Queryable, leistung: string): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select (select count(*) from draft
            where area = 'kurzantrag' and created_at > now() - interval '10 minutes')::int
         + (select count(*) from submission
            where leistung = ${leistung} and submitted_at > now() - interval '10 minutes')::int
         as count`);
  return rows[0]?.count ?? 0;
}

/** Forgets used tasks that are too old to be used again. */
export async function deleteOldEfforts(db: Queryable): Promise<void> {
  await db.execute(
    sql`delete from spent_effort where spent_at < now() - make_interval(mins => ${validMinutes})`,
  );
}
