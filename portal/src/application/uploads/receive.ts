import { blatt } from '@sozialplattform/forms';
import { checkUpload } from '../../platform/files/index.ts';
import type { FormBody } from '../../platform/http/body.ts';
import { localeOf } from '../../platform/i18n/index.ts';
import type { ApplicationContext, AtPage, Working } from '../context.ts';
import type { PagePost } from '../page-post.ts';
import { maxFileBytes, maxFilesAtOnce } from './multipart.ts';
import { deleteUnnamedFiles } from './named.ts';
import {
  addUpload,
  maxMegabytesOfDraft,
  readOwnUpload,
  type UploadedFile,
  uploadsOfDraft,
} from './store.ts';
import { texts } from './texts/index.ts';

/** The fields of a posted page with its files as answers, and what was refused of them. */
export type ReceivedPage = { body: FormBody; problems: { field: string; text: string }[] };

/** An input named `mietvertrag-datei` brings files for the question `mietvertrag`. */
const inputEnding = '-datei';
/** Ticks named `mietvertrag-nochmal` bring copies of files that the person has elsewhere. */
export const againEnding = '-nochmal';
const questionOf = (input: string) =>
  input.endsWith(inputEnding) ? input.slice(0, -inputEnding.length) : '';

/** Says of inputs whose files were thrown away, at their questions, that they have to be chosen again. */
export function lostFiles(working: AtPage, inputs: readonly string[]): ReceivedPage['problems'] {
  const t = texts.for(localeOf(working.form.locale));
  const lost = new Set(inputs.map(questionOf));
  return [...fileQuestions(working, working.path)]
    .filter((field) => lost.has(field))
    .map((field) => ({ field, text: t('problem.lost') }));
}

/**
 * Checks and stores the files of a posted page and writes their ids into the page's fields, as if
 * they had been answers all along. What was refused is told, file by file.
 * @returns undefined where the draft was sent or deleted in the meantime
 */
export async function receiveFiles(
  context: ApplicationContext,
  working: Working,
  path: string,
  post: PagePost,
): Promise<ReceivedPage | undefined> {
  const body: FormBody = { ...post.body };
  const problems: ReceivedPage['problems'] = [];
  const asked = fileQuestions(working, path);
  const t = texts.for(localeOf(working.form.locale));
  for (const { field: input, name } of post.left) {
    const field = questionOf(input);
    if (asked.has(field))
      problems.push({ field, text: t('problem.too-many', { name, max: maxFilesAtOnce }) });
  }
  for (const file of post.files) {
    const field = questionOf(file.field);
    if (!asked.has(field)) continue;
    const checked = await checkUpload(
      file.bytes,
      file.name,
      { maxBytes: maxFileBytes },
      context.scanner,
    );
    if (!checked.ok) {
      problems.push({
        field,
        text: t(`problem.${checked.problem}`, { name: checked.name }),
      });
      continue;
    }
    if (!(await keep(field, checked))) return undefined;
  }
  for (const field of asked) {
    const again = [body[`${field}${againEnding}`] ?? []].flat();
    delete body[`${field}${againEnding}`];
    for (const id of again.slice(0, maxFilesAtOnce)) {
      const { db, vault, files } = context;
      const own = await readOwnUpload(db, vault, files, working.person.id, id);
      if (own && !(await keep(field, own))) return undefined;
    }
  }
  return { body, problems };

  /** @returns false where there is no draft any more */
  async function keep(field: string, file: UploadedFile): Promise<boolean> {
    const { db, vault, files } = context;
    const add = () => addUpload(db, vault, files, working.draft.id, file);
    let upload = await add();
    if (upload === 'too-much' && (await deleteUnnamedFiles(context, working.draft))) {
      upload = await add();
    }
    if (upload === 'no-draft') return false;
    if (upload === 'too-much' || upload === 'crowded') {
      const values = { name: file.name, max: maxMegabytesOfDraft[working.area] };
      problems.push({ field, text: t(`problem.${upload}`, values) });
      return true;
    }
    body[field] = [...[body[field] ?? []].flat().filter((id) => id !== ''), upload.id];
    delete body[`${field}-spaeter`];
    return true;
  }
}

/** Drops ids that are no files of this draft: someone else's and missing ones alike. */
export async function keepOwnFiles(
  context: ApplicationContext,
  working: Working,
  path: string,
  body: FormBody,
): Promise<FormBody> {
  const asked = fileQuestions(working, path);
  if (asked.size === 0) return body;
  const own = new Set(
    (await uploadsOfDraft(context.db, context.vault, working.draft.id)).map((upload) => upload.id),
  );
  const kept: FormBody = { ...body };
  for (const field of asked) {
    const ids = [body[field] ?? []].flat().filter((id) => own.has(id));
    if (ids.length > 0) kept[field] = ids;
    else delete kept[field];
  }
  return kept;
}

function fileQuestions({ form, draft, today }: Working, path: string): Set<string> {
  const fields = blatt(form, draft.content.answers, path, today)?.felder ?? [];
  return new Set(fields.filter((field) => field.feldart === 'datei').map((field) => field.name));
}
