import type { Form, Werte } from '@sozialplattform/forms';
import type { ApplicationContext } from '../context.ts';
import { createDraft, findDraft, saveDraft } from '../draft-store.ts';
import { addUpload, deleteDraftWithFiles, forgetFiles } from '../uploads/index.ts';
import { filesIn, sampleFile, withFiles } from './sample-files.ts';

/** Where the sample person lives, as far as the form asks; nothing is sent anywhere. */
const samplePlace = { ags: '06611000', authorityId: 'prototyp' };

/** Fills a form in for the sample person; what the guest had changed before is gone. */
export async function beginPrototype(
  { db, vault, files }: ApplicationContext,
  accountId: string,
  form: Form,
  answers: Werte,
): Promise<void> {
  const { leistung, version: formVersion } = form.antrag;
  const before = await findDraft(db, vault, accountId, leistung);
  if (before) {
    const left = await db.transaction((tx) => deleteDraftWithFiles(tx, before.id));
    await forgetFiles(db, files, left ?? []);
  }
  const content = { answers: { ...answers }, typed: {}, takenOver: [], page: null };
  const draft = { accountId, area: 'prototyp', leistung, formVersion, content } as const;
  // Of two clicks at once the faster one fills the form in.
  if (!(await createDraft(db, vault, { ...draft, ...samplePlace }))) return;
  const stored = await findDraft(db, vault, accountId, leistung);
  if (!stored) return;

  const uploaded = new Map<string, string>();
  for (const id of filesIn(form, answers)) {
    const upload = await addUpload(db, vault, files, stored.id, sampleFile(id));
    if (typeof upload !== 'string') uploaded.set(id, upload.id);
  }
  const own = withFiles(form, content.answers, (id) => uploaded.get(id) ?? id);
  await saveDraft(db, vault, stored, { ...content, answers: own });
}
