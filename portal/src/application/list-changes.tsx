import {
  entferne,
  hinzufuegen,
  pfadOhneEintrag,
  type Zeile,
  zusammenfassung,
} from '@sozialplattform/forms';
import type { FastifyReply } from 'fastify';
import { notFound } from '../platform/http/errors.ts';
import { localeOf } from '../platform/i18n/index.ts';
import { accepted } from './answer-page.ts';
import type { ApplicationContext, AtPage } from './context.ts';
import type { DraftContent } from './draft-store.ts';
import { goTo } from './go-to.ts';
import type { PagePost } from './page-post.ts';
import { paths } from './paths.ts';
import { showPage } from './show-page.tsx';
import { typedWithoutItem } from './typed.ts';
import { saveDraftWithFiles, uploadNames } from './uploads/index.ts';
import { RemovalView } from './views/removal.tsx';

/**
 * Adds an item on a list page, and opens its first page.
 * @returns false when another window was faster and the post must be judged again
 */
export async function addItem(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  { target }: PagePost,
): Promise<boolean> {
  const { form, draft, today, at, path } = working;
  const added = hinzufuegen(form, draft.content.answers, path, today);
  if (!added) throw notFound();
  if (!added.ok) {
    const field = path.split('/').at(-1) ?? path;
    await showPage(context, reply, working, {
      errors: [{ field, text: added.text }],
      target,
    });
    return true;
  }
  const content = accepted(draft.content, path, added.antworten);
  if (!(await saveDraftWithFiles(context, draft, content))) return false;
  goTo(reply, paths.page(at, added.pfad), target);
  return true;
}

/** Removes an item on a list page, after asking where something is known of it. @returns as {@link addItem} */
export async function removeItem(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  { argument, confirmed, target }: PagePost,
): Promise<boolean> {
  const { form, draft, today, at, path, page } = working;
  const { content } = draft;
  const item = page.liste?.eintraege.find(({ nr }) => nr === Number(argument));
  if (!item) throw notFound();
  const left = entferne(form, content.answers, path, item.nr, today);
  if (!left) {
    // It stands there because there has to be one, and nothing is stored of it.
    goTo(reply, paths.page(at, path), target);
    return true;
  }
  const without = typedWithoutItem(form, content, path, item.nr);
  const known = Object.keys(item.antworten).length > 0 || lessTyped(without, content);
  if (known && !confirmed) {
    const answers = await answersAbout(context, working, item.nr);
    reply.page(<RemovalView working={working} item={item} answers={answers} target={target} />);
    return true;
  }
  const saved = accepted(without, path, left);
  if (!(await saveDraftWithFiles(context, draft, saved))) return false;
  goTo(reply, paths.page(at, path), target);
  return true;
}

const lessTyped = (now: DraftContent, before: DraftContent) =>
  Object.keys(now.typed).length < Object.keys(before.typed).length;

/** What was answered about an item of the list, on any page of the form. */
async function answersAbout(
  context: ApplicationContext,
  { form, draft, today, path }: AtPage,
  nr: number,
): Promise<Zeile[]> {
  const names = await uploadNames(context, draft.id, localeOf(form.locale));
  const summary = zusammenfassung(form, draft.content.answers, today, (id) => names.get(id));
  return summary.abschnitte
    .flatMap(({ gruppen }) => gruppen)
    .filter(({ seite }) => pfadOhneEintrag(form, seite, path, nr) === undefined)
    .flatMap(({ zeilen }) => zeilen)
    .filter(({ offen }) => !offen);
}
