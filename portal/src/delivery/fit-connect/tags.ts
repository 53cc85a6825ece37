import { type AuthenticationTags, authenticationTag, tagList } from '@sozialplattform/fit-connect';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../../platform/database/index.ts';
import { deliveryTagTable } from '../schema.ts';

/** Keeps the tags of ciphertexts, by their part, before they are sent. */
export async function keepTags(
  db: Queryable,
  submissionId: string,
  announcedId: string,
  ciphertexts: Record<string, string>,
): Promise<void> {
  const rows = Object.entries(ciphertexts).map(([part, jwe]) => ({
    submissionId,
    announcedId,
    part,
    tag: authenticationTag(jwe),
  }));
  await db.insert(deliveryTagTable).values(rows).onConflictDoNothing();
}

/** Whether all parts of what arrived are ciphertexts that were made here for this submission. */
export async function isOurs(
  db: Queryable,
  announcedId: string,
  tags: AuthenticationTags,
): Promise<boolean> {
  const rows = await db
    .select({ part: deliveryTagTable.part, tag: deliveryTagTable.tag })
    .from(deliveryTagTable)
    .where(eq(deliveryTagTable.announcedId, announcedId));
  const kept = new Set(rows.map(({ part, tag }) => `${part} ${tag}`));
  const parts = new Set(rows.map(({ part }) => part));
  const arrived = tagList(tags);
  return arrived.size === parts.size && [...arrived].every((each) => kept.has(each.join(' ')));
}
