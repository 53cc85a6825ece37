import { type AuthenticationTags, tagList } from '@sozialplattform/fit-connect';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../../platform/database/index.ts';
import { deliveryTagTable } from '../schema.ts';

/** Keeps the tag of a ciphertext before it is sent. */
export async function keepTag(
  db: Queryable,
  submissionId: string,
  announcedId: string,
  part: string,
  tag: string,
): Promise<void> {
  await db
    .insert(deliveryTagTable)
    .values({ submissionId, announcedId, part, tag })
    .onConflictDoNothing();
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
