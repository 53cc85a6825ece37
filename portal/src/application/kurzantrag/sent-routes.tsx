import type { FastifyInstance, FastifyRequest } from 'fastify';
import { leaveAsGuest } from '../../identity/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { localeHref } from '../../platform/i18n/index.ts';
import { today } from '../../platform/time.ts';
import { cameToNothing } from '../again.ts';
import { configOf, placeOf } from '../area.ts';
import { type ApplicationContext, atOf, personOf } from '../context.ts';
import { ensureDocument } from '../documents.ts';
import { requireOwner } from '../guard.ts';
import { laterDocuments } from '../later-documents.ts';
import { isNumber } from '../number.ts';
import { paths } from '../paths.ts';
import { findSubmission, loadSubmission } from '../submission-store.ts';
import { ConfirmationView } from '../views/confirmation.tsx';
import { SubmissionView } from '../views/submission.tsx';

type Params = { Params: { leistung: string; number: string } };

/** What was sent without an account: its confirmation and its PDF, as long as the browser stays open. */
export function sentRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const { db, vault } = context;
  const place = placeOf('kurzantrag', ':leistung');
  const options = { config: configOf('kurzantrag'), preHandler: requireOwner };

  const own = async (request: FastifyRequest) => {
    const { number, leistung } = request.params as Params['Params'];
    const submission = isNumber(number)
      ? await findSubmission(db, personOf(request).id, number)
      : undefined;
    if (submission?.leistung !== leistung) throw notFound();
    return submission;
  };

  app.get<Params>(paths.sent(place, ':number'), options, async (request, reply) => {
    const submission = await own(request);
    const day = today(submission.submittedAt);
    const form = await context.forms.form(submission.leistung, request.locale, day);
    if (!form) throw notFound();
    if (cameToNothing(submission.state)) {
      const { titel } = form.antrag;
      return reply.page(
        <SubmissionView submission={submission} title={titel} at={atOf(request)} />,
      );
    }
    const content = (await loadSubmission(db, vault, submission.id))?.content;
    return reply.page(
      <ConfirmationView
        submission={submission}
        title={form.antrag.titel}
        mail={content?.email}
        later={laterDocuments(form, submission, content)}
        at={atOf(request)}
        withAccount={false}
      />,
    );
  });

  app.post(`${place}/fertig`, options, async (request, reply) => {
    await leaveAsGuest(reply, 'kurzantrag');
    return reply.redirect(localeHref(request.locale, '/'), 303);
  });

  app.get<Params>(paths.pdf(place, ':number'), options, async (request, reply) => {
    const submission = await own(request);
    const pdf = await ensureDocument(context, submission.id, 'pdf');
    if (!pdf) throw notFound();
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="Antrag-${submission.number}.pdf"`)
      .send(pdf);
  });
}
