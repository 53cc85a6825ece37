import {
  blatt,
  entferne,
  erreichbar,
  type Form,
  hinzufuegen,
  naechste,
  vorige,
} from '@sozialplattform/forms';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requirePerson } from '../identity/index.ts';
import { notFound } from '../platform/http/errors.ts';
import { localeHref } from '../platform/i18n/index.ts';
import { accepted, answerPage } from './answer-page.ts';
import { type ApplicationContext, type Working, workingDraft } from './context.ts';
import { type DraftContent, saveDraft } from './draft-store.ts';
import { type PagePost, readPagePost } from './page-post.ts';
import { paths } from './paths.ts';
import { shownInputs } from './shown-inputs.ts';
import { fileFields, keepOwnFiles, receiveFiles, removeFile } from './uploads/index.ts';
import { DropsView } from './views/drops.tsx';
import { type PageNotice, PageView } from './views/page.tsx';

/** A window that lost a race reads again and judges again, at most so often. */
const attempts = 5;

/** The question pages: one address each, saved with every post. */
export function pageRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const url = '/antrag/:leistung/seite/*';

  app.get(url, { preHandler: requirePerson }, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return goTo(reply, paths.overview(slugOf(request)));
    const path = pathOf(request);
    const reachable = erreichbar(working.form, working.draft.content.answers, path, working.today);
    if (!reachable.ok)
      return goTo(reply, paths.page(slugOf(request), reachable.statt), targetOf(request));
    return showPage(context, request, reply, working, { target: targetOf(request) });
  });

  app.post(url, { preHandler: requirePerson }, async (request, reply) => {
    const post = await readPagePost(request);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const working = await workingDraft(context, request);
      if (!working) return goTo(reply, paths.overview(slugOf(request)));
      const reachable = erreichbar(
        working.form,
        working.draft.content.answers,
        pathOf(request),
        working.today,
      );
      if (!reachable.ok)
        return goTo(reply, paths.page(slugOf(request), reachable.statt), post.target);
      const done = await handlePost(context, request, reply, working, post);
      if (done) return done;
    }
    throw new Error('a draft changed faster than it could be saved');
  });
}

/** @returns undefined when another window was faster and the post must be judged again */
async function handlePost(
  context: ApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
  working: Working,
  post: PagePost,
): Promise<FastifyReply | undefined> {
  const path = pathOf(request);
  if (post.action === 'hinzufuegen' || post.action === 'entfernen') {
    return changeList(context, request, reply, working, post);
  }
  const files = await receiveFiles(context, working, path, post);
  const own = await keepOwnFiles(context, working, path, files.body);
  const body =
    post.action === 'datei-entfernen'
      ? await removeFile(context, working, own, post.argument)
      : own;

  const outcome = answerPage(working.form, working.draft.content, path, body, post, working.today);
  if (!outcome) throw notFound();
  if (outcome.kind === 'conflict') {
    return showPage(context, request, reply, working, {
      body,
      notice: 'conflict',
      target: post.target,
    });
  }
  if (!(await saveDraft(context.db, context.vault, working.draft, outcome.content)))
    return undefined;
  if (files.problems.length > 0) {
    return showPage(context, request, reply, working, {
      body,
      errors: files.problems,
      target: post.target,
    });
  }
  if (post.action === 'hochladen' || post.action === 'datei-entfernen') {
    return goTo(reply, paths.page(working.leistung.slug, path), post.target);
  }
  if (post.action === 'spaeter') return goTo(reply, '/konto', 'gespeichert');
  if (outcome.kind === 'refused') {
    return showPage(context, request, reply, working, {
      body,
      errors: outcome.errors.map(asProblem),
      target: post.target,
    });
  }
  if (outcome.kind === 'drops') {
    return reply.page(
      <DropsView
        working={working}
        path={path}
        body={body}
        dropped={outcome.dropped}
        target={post.target}
      />,
    );
  }
  return goOn(reply, working, outcome.content, path, post.target);
}

/** Adds or removes an item of a repeater on its list page. */
async function changeList(
  context: ApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
  working: Working,
  post: PagePost,
): Promise<FastifyReply | undefined> {
  const path = pathOf(request);
  const { form, draft, today, leistung } = working;
  const save = (answers: Record<string, unknown>) =>
    saveDraft(context.db, context.vault, draft, accepted(draft.content, path, answers));

  if (post.action === 'hinzufuegen') {
    const added = hinzufuegen(form, draft.content.answers, path, today);
    if (!added) throw notFound();
    if (!added.ok) {
      const field = path.split('/').at(-1) ?? path;
      return showPage(context, request, reply, working, {
        errors: [{ field, text: added.text }],
        target: post.target,
      });
    }
    return (await save(added.antworten))
      ? goTo(reply, paths.page(leistung.slug, added.pfad), post.target)
      : undefined;
  }
  const left = entferne(form, draft.content.answers, path, Number(post.argument), today);
  if (!left) throw notFound();
  return (await save(left)) ? goTo(reply, paths.page(leistung.slug, path), post.target) : undefined;
}

type Shown = {
  body?: Record<string, string | string[]>;
  errors?: readonly { field: string; text: string }[];
  notice?: PageNotice;
  target?: string | undefined;
};

async function showPage(
  context: ApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
  working: Working,
  { body, errors = [], notice, target }: Shown,
): Promise<FastifyReply> {
  const path = pathOf(request);
  const { form, draft, today } = working;
  const page = blatt(form, draft.content.answers, path, today);
  if (!page) throw notFound();
  const shown = shownInputs(form, draft.content, page, body, today);
  return reply.page(
    <PageView
      working={working}
      page={page}
      shown={shown}
      errors={errors}
      notice={notice}
      target={target}
      back={vorige(form, draft.content.answers, path, today)}
      files={await fileFields(context, working, page, shown)}
    />,
    { status: errors.length > 0 ? 422 : 200 },
  );
}

/** After an accepted page: the next one, or back to the check page where the person came from. */
function goOn(
  reply: FastifyReply,
  { form, leistung, today }: Working,
  content: DraftContent,
  path: string,
  target: string | undefined,
): FastifyReply {
  if (target === 'pruefen') return toCheck(reply, form, leistung.slug, content, today);
  const next = naechste(form, content.answers, path, today);
  return next
    ? goTo(reply, paths.page(leistung.slug, next))
    : goTo(reply, paths.check(leistung.slug));
}

function toCheck(
  reply: FastifyReply,
  form: Form,
  slug: string,
  content: DraftContent,
  today: string,
): FastifyReply {
  const reachable = erreichbar(form, content.answers, undefined, today);
  return reachable.ok
    ? goTo(reply, paths.check(slug))
    : goTo(reply, paths.page(slug, reachable.statt), 'pruefen');
}

function goTo(reply: FastifyReply, path: string, target?: string): FastifyReply {
  const query = target === undefined ? '' : `?ziel=${encodeURIComponent(target)}`;
  return reply.redirect(localeHref(reply.request.locale, path) + query, 303);
}

const asProblem = (error: { feld: string; text: string }) => ({
  field: error.feld,
  text: error.text,
});

function slugOf(request: FastifyRequest): string {
  return (request.params as { leistung: string }).leistung;
}

function pathOf(request: FastifyRequest): string {
  return (request.params as { '*': string })['*'];
}

function targetOf(request: FastifyRequest): string | undefined {
  const { ziel } = request.query as Record<string, unknown>;
  return ziel === 'pruefen' ? 'pruefen' : undefined;
}
