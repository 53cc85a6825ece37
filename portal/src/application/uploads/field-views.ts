import type { Blatt } from '@sozialplattform/forms';
import { formatFileSize } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import type { ApplicationContext, Working } from '../context.ts';
import type { ShownInputs } from '../shown-inputs.ts';
import { againEnding } from './receive.ts';
import { uploadPath } from './routes.ts';
import { type Upload, uploadsElsewhere, uploadsOfDraft } from './store.ts';

/** What a file question shows: its files, and whether a missing one may come later. */
export type FileFieldView = {
  uploads: (Upload & { path: string })[];
  mayComeLater: boolean;
  /** Files from other applications that can be used here too. */
  elsewhere: Upload[];
  /** Ids of those that are ticked. */
  again: string[];
};

export async function fileFields(
  context: ApplicationContext,
  working: Working,
  page: Blatt,
  shown: ShownInputs,
): Promise<Map<string, FileFieldView>> {
  const asked = page.felder.filter((field) => field.feldart === 'datei');
  if (asked.length === 0) return new Map();
  const { db, vault } = context;
  const { area, draft, person } = working;
  const uploads = await uploadsOfDraft(db, vault, draft.id);
  const elsewhere = area === 'antrag' ? await uploadsElsewhere(db, vault, person.id, draft.id) : [];
  const here = ({ name, size }: Upload) =>
    uploads.some((upload) => upload.name === name && upload.size === size);
  return new Map(
    asked.map((field) => {
      const ids = [shown.values[field.name] ?? []].flat();
      return [
        field.name,
        {
          uploads: uploads
            .filter((upload) => ids.includes(upload.id))
            .map((upload) => ({ ...upload, path: uploadPath(area, upload.id) })),
          mayComeLater: field.feld.nachreichbar === true,
          elsewhere: elsewhere.filter((upload) => !here(upload)),
          again: [shown.values[field.name + againEnding] ?? []].flat(),
        },
      ];
    }),
  );
}

/** The names of a draft's files by id, for its summary. */
export async function uploadNames(
  context: ApplicationContext,
  draftId: string,
  locale: Locale,
): Promise<Map<string, string>> {
  const uploads = await uploadsOfDraft(context.db, context.vault, draftId);
  return new Map(
    uploads.map(({ id, name, size }) => [id, `${name} (${formatFileSize(size, locale)})`]),
  );
}
