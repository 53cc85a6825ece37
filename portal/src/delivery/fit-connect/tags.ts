import { type AuthenticationTags, authenticationTag, tagList } from '@sozialplattform/fit-connect';
import { eq } from 'drizzle-orm';
import { type Queryable, statement } from '../../platform/database/index.ts';
import { deliveryTable, deliveryTagTable } from '../schema.ts';

/** Of which delivery, and how the service calls it. */
type Named = { submissionId: string; announcedId: string };

const insert = statement(
  (db, { submissionId, announcedId, part, tag }: Named & { part: string; tag: string }) =>
    db
      .insert(deliveryTagTable)
      .values({ submissionId, announcedId, part, tag })
      .onConflictDoNothing(),
);

/** Keeps the tag of an attachment's ciphertext before it is sent. */
export async function keepTag(db: Queryable, named: Named, part: string, jwe: string) {
  await insert(db, { ...named, part, tag: authenticationTag(jwe) });
}

const insertLast = statement(
  (
    db,
    { submissionId, announcedId, metadata, data }: Named & { metadata: string; data: string },
  ) => {
    const doubted = db
      .$with('doubted')
      .as(
        db
          .update(deliveryTable)
          .set({ inDoubt: true })
          .where(eq(deliveryTable.submissionId, submissionId))
          .returning({ id: deliveryTable.submissionId }),
      );
    return db
      .with(doubted)
      .insert(deliveryTagTable)
      .values([
        { submissionId, announcedId, part: 'metadata', tag: metadata },
        { submissionId, announcedId, part: 'data', tag: data },
      ])
      .onConflictDoNothing();
  },
);

/** Keeps the tags of the last ciphertexts: from now on it is in doubt whether the submission arrived. */
export async function keepLastTags(
  db: Queryable,
  named: Named,
  { encryptedMetadata, encryptedData }: { encryptedMetadata: string; encryptedData: string },
) {
  const metadata = authenticationTag(encryptedMetadata);
  await insertLast(db, { ...named, metadata, data: authenticationTag(encryptedData) });
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
