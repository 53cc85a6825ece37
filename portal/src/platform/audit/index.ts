import { sql } from 'drizzle-orm';
import type { Queryable } from '../database/index.ts';

export type AuditEntry = {
  subject: 'draft' | 'submission';
  subjectId: string;
  /** What happened, as a word: `sent`, `accepted`, `deleted` … */
  event: string;
  actor: 'citizen' | 'system' | 'authority';
};

/** Appends to the log in the transaction of the change itself. */
export async function audit(tx: Queryable, ...entries: AuditEntry[]): Promise<void> {
  const rows = entries.map(
    ({ subject, subjectId, event, actor }) => sql`(${subject}, ${subjectId}, ${event}, ${actor})`,
  );
  await tx.execute(sql`insert into audit (subject, subject_id, event, actor)
    values ${sql.join(rows, sql`, `)}`);
}
