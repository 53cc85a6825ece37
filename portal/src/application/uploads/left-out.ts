import type { ApplicationContext } from '../context.ts';
import type { Draft, DraftContent } from '../draft-store.ts';
import { deleteUpload } from './forget.ts';
import { uploadsOfDraft } from './store.ts';

/**
 * Deletes the files that a draft named until it was saved and names no more: no page shows them, so the person
 * could not remove them, but they would count. Those that another window is just bringing were named by neither.
 */
export async function deleteFilesLeftOut(
  { db, vault, files }: ApplicationContext,
  draft: Draft,
  saved: DraftContent,
): Promise<void> {
  const [before, now] = [JSON.stringify(draft.content), JSON.stringify(saved)];
  for (const { id } of await uploadsOfDraft(db, vault, draft.id)) {
    if (before.includes(id) && !now.includes(id)) await deleteUpload(db, files, draft.id, id);
  }
}
