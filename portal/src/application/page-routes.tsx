import { erreichbar, type Form, naechste, oeffne } from '@sozialplattform/forms';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormBody } from '../platform/http/body.ts';
import { lacksOnlyToken } from '../platform/http/csrf.ts';
import { notFound } from '../platform/http/errors.ts';
import { answerPage } from './answer-page.ts';
import { type Area, configOf, placeOf } from './area.ts';
import {
  type ApplicationContext,
  type AtPage,
  atOf,
  type Working,
  workingDraft,
} from './context.ts';
import type { DraftContent } from './draft-store.ts';
import { fingerprint } from './fingerprint.ts';
import { goTo } from './go-to.ts';
import { requireOwner } from './guard.ts';
import { addItem, removeItem } from './list-changes.tsx';
import { outdated } from './outdated.ts';
import { type PagePost, readPagePost } from './page-post.ts';
import { filesLost, parkedBody, requirePersonOrPark } from './parked/index.ts';
import { paths } from './paths.ts';
import { sessionWithDraft } from './session-with-draft.ts';
import { type Shown, showPage } from './show-page.tsx';
import { withInputs, withoutTyped, withTyped, withTypedElsewhere } from './typed.ts';
import {
  answersWithout,
  bodyWithout,
  keepOwnFiles,
  lostFiles,
  type ReceivedPage,
  receiveFiles,
  saveDraftWithFiles,
} from './uploads/index.ts';
import { DropsView } from './views/drops.tsx';
import type { PageNotice } from './views/page-notice.tsx';
import { withLogin } from './with-login.ts';

/** A post that lost a race reads again and judges again, at most so often; each time another one won. */
const attempts = 30;

/** The question pages: one address each, saved with every post. */
export function pageRoutes(app: FastifyInstance, context: ApplicationContext, area: Area): void {
  const url = paths.page(placeOf(area, ':leistung'), '*');
  const config = configOf(area);
  const postOwner = area === 'antrag' ? requirePersonOrPark(context) : requireOwner;

  const reading = { ...config, sessionLookUp: sessionWithDraft };

  app.get(url, { config: reading, preHandler: requireOwner }, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return goTo(reply, atOf(request));
    const at = open(working, pathOf(request));
    if ('instead' in at) return goTo(reply, paths.page(working.at, at.instead), targetOf(request));
    const parked = await parkedBody(context, request, reply, working, at.path);
    if (parked) await showParked(context, reply, at, parked);
    else {
      const errors = outdated(at).map(asProblem);
      const shown = { errors, notice: noticeOf(request, at), target: targetOf(request) };
      await showPage(context, reply, at, shown, 200);
    }
    return reply;
  });

  app.post(
    url,
    {
      config: { ...config, files: true },
      preHandler: postOwner,
      errorHandler: async (error, request, reply) => {
        if (!lacksOnlyToken(error, request)) throw error;
        await postOwner(request, reply);
        if (reply.sent) return reply;
        return showUnsaved(context, request, reply);
      },
    },
    async (request, reply) => {
      const post = await readPagePost(request);
      let received: ReceivedPage | undefined;
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const working = await workingDraft(context, request);
        if (!working) return goTo(reply, atOf(request));
        const at = open(working, pathOf(request));
        if ('instead' in at) {
          if (await turnAway(context, reply, working, pathOf(request), at.instead, post))
            return reply;
          continue;
        }
        // Files are stored once, however often the answers are judged.
        received ??= await receiveFiles(context, working, at.path, post);
        if (!received) return goTo(reply, atOf(request));
        if (await handlePost(context, reply, at, post, received)) return reply;
      }
      throw new Error('a draft changed faster than it could be saved');
    },
  );
}

/** Shows a page as it was posted without its token, with a new one; stores nothing. */
async function showUnsaved(
  context: ApplicationContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { body, target } = await readPagePost(request);
  const working = await workingDraft(context, request);
  if (!working) return goTo(reply, atOf(request));
  const at = open(working, pathOf(request));
  if ('instead' in at) return goTo(reply, paths.page(working.at, at.instead), target);
  await showPage(context, reply, at, { body, notice: 'unsaved', target });
  return reply;
}

/** @returns the page, or the one to show instead, where this one may not be opened (yet) */
function open(working: Working, path: string): AtPage | { instead: string } {
  const { form, draft, today } = working;
  const opened = oeffne(form, draft.content.answers, path, today);
  if (!opened.ok) return { instead: opened.statt };
  return { ...working, path, page: opened.blatt, back: opened.vorige };
}

/**
 * Keeps what was posted to a page that may not be opened (any more), and leads to the one to show instead.
 * @returns false when another window was faster and the post must be judged again
 */
async function turnAway(
  context: ApplicationContext,
  reply: FastifyReply,
  { form, draft, at }: Working,
  path: string,
  instead: string,
  { body, target }: PagePost,
): Promise<boolean> {
  const content = withTypedElsewhere(form, draft.content, path, body);
  if (content === draft.content) {
    goTo(reply, paths.page(at, instead), target);
    return true;
  }
  if (!(await saveDraftWithFiles(context, draft, content))) return false;
  goTo(reply, paths.pageInstead(at, instead));
  return true;
}

/** @returns as {@link turnAway} */
async function handlePost(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  post: PagePost,
  files: ReceivedPage,
): Promise<boolean> {
  if (post.action === 'verwerfen') return discardTyped(context, reply, working, post.target);
  const own = await keepOwnFiles(context, working, working.path, files.body);
  const body = post.action === 'datei-entfernen' ? bodyWithout(own, post.argument) : own;
  if (post.seen !== undefined && post.seen !== fingerprint(working.page)) {
    await showPage(context, reply, working, { body, notice: 'conflict', target: post.target });
    return true;
  }
  switch (post.action) {
    case 'hinzufuegen':
      return addItem(context, reply, working, post);
    case 'entfernen':
      return removeItem(context, reply, working, post);
    case 'verlaengern':
      return keepTyped(context, reply, working, post, { ...files, body });
    default:
      return saveAnswers(context, reply, working, post, { ...files, body });
  }
}

function noticeOf(request: FastifyRequest, { page, path, draft }: AtPage): PageNotice | undefined {
  if ((request.query as Record<string, unknown>).statt === 'andere') return 'instead';
  return page.fertig && Object.hasOwn(draft.content.typed, path) ? 'unsettled' : undefined;
}

/** Judges and saves a page's answers, and says where it goes on. @returns as {@link handlePost} */
async function saveAnswers(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  { action, argument, confirmed, target }: PagePost,
  { body, problems }: ReceivedPage,
): Promise<boolean> {
  const { form, draft, path, page, person, today } = working;
  const outcome = answerPage(form, draft.content, page, body, confirmed, today);
  if (!outcome) throw notFound();
  const judged =
    outcome.kind === 'saved' ? withLogin(form, outcome.content, person, today) : outcome.content;
  const removed = action === 'datei-entfernen' ? argument : undefined;
  const content =
    removed === undefined
      ? judged
      : { ...judged, answers: answersWithout(form, judged.answers, removed) };
  if (!(await saveDraftWithFiles(context, draft, content, removed))) return false;
  if (problems.length > 0) {
    await showSaved(context, reply, working, content, { body, errors: problems, target });
  } else if (action === 'hochladen' || action === 'datei-entfernen') {
    goTo(reply, paths.page(working.at, path), target);
  } else if (outcome.kind === 'drops') {
    reply.page(
      <DropsView
        working={working}
        body={body}
        dropped={outcome.dropped}
        action={action}
        target={target}
      />,
    );
  } else if (action === 'spaeter') {
    if (working.area === 'antrag') goTo(reply, '/konto', 'gespeichert');
    else goTo(reply, working.at);
  } else if (outcome.kind === 'refused') {
    const errors = outcome.errors.map(asProblem);
    await showPage(context, reply, working, { body, errors, target });
  } else {
    goOn(reply, working, content, path, target);
  }
  return true;
}

/**
 * Shows a page as it was posted, once the person has asked for more time: their request has given it.
 * @returns as {@link handlePost}
 */
async function keepTyped(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  { target }: PagePost,
  { body, problems }: ReceivedPage,
): Promise<boolean> {
  const { draft, page } = working;
  const content = withInputs(draft.content, page, body);
  if (!(await saveDraftWithFiles(context, draft, content))) return false;
  const shown = { body, errors: problems, notice: 'extended' as const, target };
  await showSaved(context, reply, working, content, shown);
  return true;
}

/** Leaves a page as it is stored: what was typed on it is forgotten. @returns as {@link handlePost} */
async function discardTyped(
  context: ApplicationContext,
  reply: FastifyReply,
  { draft, at, path }: AtPage,
  target: string | undefined,
): Promise<boolean> {
  const content = withoutTyped(draft.content, path);
  if (!(await saveDraftWithFiles(context, draft, content))) return false;
  goTo(reply, paths.page(at, path), target);
  return true;
}

/** Shows what was typed when the session ended, and saves it as typed. */
async function showParked(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  body: FormBody,
): Promise<void> {
  const { draft, page } = working;
  await saveDraftWithFiles(context, draft, withTyped(draft.content, page, body));
  const notice = body._stand === fingerprint(page) ? 'parked' : 'conflict';
  const target = body._ziel === 'pruefen' ? 'pruefen' : undefined;
  const errors = lostFiles(working, filesLost(body));
  await showPage(context, reply, working, { body, errors, notice, target });
}

/** Shows a page from what was just saved of it: from the state before, its next post would seem to conflict. */
async function showSaved(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  content: DraftContent,
  shown: Shown,
): Promise<void> {
  const draft = { ...working.draft, content, revision: working.draft.revision + 1 };
  const at = open({ ...working, draft }, working.path);
  if ('instead' in at) goTo(reply, paths.page(working.at, at.instead), shown.target);
  else await showPage(context, reply, at, shown);
}

/** After an accepted page: the next one, or back to where the person came from on the check page. */
function goOn(
  reply: FastifyReply,
  { form, at, today }: Working,
  content: DraftContent,
  path: string,
  target: string | undefined,
): FastifyReply {
  if (target === 'pruefen') return toCheck(reply, form, at, content, path, today);
  const next = naechste(form, content.answers, path, today);
  return next ? goTo(reply, paths.page(at, next)) : goTo(reply, paths.check(at));
}

function toCheck(
  reply: FastifyReply,
  form: Form,
  at: string,
  content: DraftContent,
  path: string,
  today: string,
): FastifyReply {
  const reachable = erreichbar(form, content.answers, undefined, today);
  return reachable.ok
    ? goTo(reply, paths.check(at, path))
    : goTo(reply, paths.page(at, reachable.statt), 'pruefen');
}

const asProblem = (error: { feld: string; text: string }) => ({
  field: error.feld,
  text: error.text,
});

function pathOf(request: FastifyRequest): string {
  return (request.params as { '*': string })['*'];
}

function targetOf(request: FastifyRequest): string | undefined {
  const { ziel } = request.query as Record<string, unknown>;
  return ziel === 'pruefen' ? 'pruefen' : undefined;
}
