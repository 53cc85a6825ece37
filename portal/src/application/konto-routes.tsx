import type { Form } from '@sozialplattform/forms';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requirePerson } from '../identity/index.ts';
import { notFound } from '../platform/http/errors.ts';
import { today } from '../platform/time.ts';
import { beginAgain, cameToNothing } from './again.ts';
import { placeOf } from './area.ts';
import { type ApplicationContext, personOf } from './context.ts';
import { ensureDocument } from './documents.ts';
import { findDraft, listDrafts } from './draft-store.ts';
import { goTo } from './go-to.ts';
import { laterDocuments } from './later-documents.ts';
import { isNumber } from './number.ts';
import { paths } from './paths.ts';
import {
  findSubmission,
  listSubmissions,
  loadSubmission,
  type Submission,
} from './submission-store.ts';
import { ConfirmationView } from './views/confirmation.tsx';
import { KontoView } from './views/konto.tsx';
import { SubmissionView } from './views/submission.tsx';

type NumberParams = { Params: { number: string } };
/** What led to a page. */
type Target = { Querystring: { ziel?: string } };

/** What a person has begun and sent, and the copies of it. */
export function kontoRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const { db, vault, forms } = context;
  const options = { preHandler: requirePerson };
  /** What was sent keeps the title of its day. */
  const titled = async <T extends { leistung: string; submittedAt?: Date }>(
    request: FastifyRequest,
    entry: T,
  ) => {
    const form = await formFor(request, entry);
    return { ...entry, title: form?.antrag.titel ?? entry.leistung };
  };
  const formFor = (
    { locale }: FastifyRequest,
    { leistung, submittedAt }: { leistung: string; submittedAt?: Date },
  ) => forms.form(leistung, locale, today(submittedAt));

  const own = async (request: FastifyRequest): Promise<Submission> => {
    const { number } = request.params as { number: string };
    const submission = isNumber(number)
      ? await findSubmission(db, personOf(request).id, number)
      : undefined;
    if (!submission) throw notFound();
    return submission;
  };

  /** None where nobody waits for them: the application is not in the authority's system. */
  const stillToCome = async (submission: Submission, form: Form | undefined) => {
    if (cameToNothing(submission.state) || submission.deletedAt) return [];
    const content = (await loadSubmission(db, vault, submission.id))?.content;
    return laterDocuments(form, submission, content);
  };

  app.get<Target>('/konto', options, async (request, reply) => {
    const person = personOf(request);
    const [drafts, submissions] = await Promise.all([
      listDrafts(db, vault, person.id),
      listSubmissions(db, person.id),
    ]);
    return reply.page(
      <KontoView
        drafts={await Promise.all(drafts.map((draft) => titled(request, draft)))}
        submissions={await Promise.all(submissions.map((one) => titled(request, one)))}
        now={new Date()}
        saved={request.query.ziel === 'gespeichert'}
      />,
    );
  });

  app.get<NumberParams & Target>('/konto/antraege/:number', options, async (request, reply) => {
    const submission = await own(request);
    const form = await formFor(request, submission);
    const draft = await findDraft(db, vault, personOf(request).id, submission.leistung);
    return reply.page(
      <SubmissionView
        submission={submission}
        title={form?.antrag.titel ?? submission.leistung}
        hasDraft={draft !== undefined}
        notSentAgain={request.query.ziel === 'unterwegs'}
        later={await stillToCome(submission, form)}
      />,
    );
  });

  app.get<NumberParams>('/konto/antraege/:number/gesendet', options, async (request, reply) => {
    const submission = await own(request);
    if (cameToNothing(submission.state)) return goTo(reply, paths.submission(submission.number));
    const form = await formFor(request, submission);
    const content = (await loadSubmission(db, vault, submission.id))?.content;
    return reply.page(
      <ConfirmationView
        submission={submission}
        title={form?.antrag.titel ?? submission.leistung}
        mail={content?.email}
        later={laterDocuments(form, submission, content)}
        at=""
        withAccount
      />,
    );
  });

  // Who was logged out before the click comes back here from the login, with a GET.
  app.get<NumberParams>(paths.again(':number'), options, async (request, reply) =>
    goTo(reply, paths.submission((await own(request)).number)),
  );

  app.post<NumberParams>(paths.again(':number'), options, async (request, reply) => {
    const submission = await own(request);
    if (!cameToNothing(submission.state)) return goTo(reply, paths.submission(submission.number));
    await beginAgain(context, personOf(request), submission, request.locale);
    return goTo(reply, placeOf('antrag', submission.leistung));
  });

  for (const [kind, type] of [
    ['pdf', 'application/pdf'],
    ['xml', 'application/xml'],
  ] as const) {
    app.get<NumberParams>(
      `/konto/antraege/:number/antrag.${kind}`,
      options,
      async (request, reply) => {
        const submission = await own(request);
        const bytes = await ensureDocument(context, submission.id, kind);
        if (!bytes) throw notFound();
        return reply
          .type(type)
          .header('cache-control', 'no-store')
          .header(
            'content-disposition',
            `attachment; filename="Antrag-${submission.number}.${kind}"`,
          )
          .send(bytes);
      },
    );
  }
}
