import { type AuthenticationTags, authenticationTag, tagList } from '@sozialplattform/fit-connect';
import { eq } from 'drizzle-orm';
import type { Queryable } from '../../platform/database/index.ts';
import { deliveryTable, deliveryTagTable } from '../schema.ts';

type OfDelivery = { submissionId: string; announcedId: string };

/** Keeps the tags of ciphertexts, by their part, before they are sent. */
export async function keepTags(
  db: Queryable,
  delivery: OfDelivery,
  ciphertexts: Record<string, string>,
): Promise<void> {
  await db.insert(deliveryTagTable).values(tagsOf(delivery, ciphertexts)).onConflictDoNothing();
}

/** As {@link keepTags}, of the last ciphertexts: from now on it is in doubt whether the submission arrived. */
export async function keepLastTags(
  db: Queryable,
  delivery: OfDelivery,
  ciphertexts: Record<string, string>,
): Promise<void> {
  const doubted = db
    .$with('doubted')
    .as(
      db
        .update(deliveryTable)
        .set({ inDoubt: true })
        .where(eq(deliveryTable.submissionId, delivery.submissionId))
        .returning({ id: deliveryTable.submissionId }),
    );
  await db
    .with(doubted)
    .insert(deliveryTagTable)
    .values(tagsOf(delivery, ciphertexts))
    .onConflictDoNothing();
}

function tagsOf(delivery: OfDelivery, ciphertexts: Record<string, string>) {
  return Object.entries(ciphertexts).map(([part, jwe]) => ({
    ...delivery,
    part,
    tag: authenticationTag(jwe),
  }));
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
