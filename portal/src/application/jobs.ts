import { fragtNachAngemeldeten } from '@sozialplattform/forms';
import { z } from 'zod';
import { audit } from '../platform/audit/index.ts';
import { formatDate, formatMoment } from '../platform/i18n/format.ts';
import { type Locale, localeHref, localeOf } from '../platform/i18n/index.ts';
import { cameToNothing } from './again.ts';
import { arrivalOf } from './arrival.ts';
import type { ApplicationContext } from './context.ts';
import { deleteExpiredDraft, draftNearItsEnd, draftsToWarn, expiredDrafts } from './draft-store.ts';
import { deleteOldEfforts } from './kurzantrag/effort.ts';
import { laterDocuments } from './later-documents.ts';
import { deleteOldParked } from './parked/index.ts';
import { paths } from './paths.ts';
import { refusalReasonOf } from './refusal-reason.ts';
import {
  deleteSubmissionContent,
  isPastItsDays,
  loadSubmission,
  type Submission,
  submissionsPastTheirDays,
} from './submission-store.ts';
import { texts } from './texts/index.ts';
import { deleteForgottenFiles, deleteUploadsOfSubmission } from './uploads/index.ts';

/** What happens without a request: acknowledgements, warnings, deletion on schedule. */
export function applicationJobs(context: ApplicationContext): void {
  const { db, vault, jobs, mail, files, config } = context;
  const url = (locale: Locale, path: string) => config.publicUrl + localeHref(locale, path);

  jobs.handle('acknowledge', z.object({ submissionId: z.uuid() }), async ({ submissionId }) => {
    const submission = await loadSubmission(db, vault, submissionId);
    const to = submission?.content?.email;
    if (!submission || to === undefined) return;
    const locale = localeOf(submission.content?.locale);
    const t = texts.for(locale);
    const form = await context.forms.form(submission.leistung, locale);
    const values = {
      later: laterDocuments(form, submission, submission.content).length,
      number: submission.number,
      moment: formatMoment(submission.submittedAt, locale),
      authority: nameAndPhone(submission.authority),
      url: url(locale, paths.submission(submission.number)),
    };
    const withAccount = submission.content?.authentication !== undefined;
    await mail.send({
      to,
      subject: t('mail.sent.subject', values),
      text: t(withAccount ? 'mail.sent.text' : 'mail.short.text', values),
    });
  });

  jobs.handle('tell-of-refusal', z.object({ submissionId: z.uuid() }), async ({ submissionId }) => {
    const submission = await loadSubmission(db, vault, submissionId);
    const to = submission?.content?.email;
    if (!submission || to === undefined || !cameToNothing(submission.state)) return;
    const { state, number } = submission;
    const locale = localeOf(submission.content?.locale);
    const t = texts.for(locale);
    const reason = refusalReasonOf(submission.reason);
    const values = {
      number,
      reason: reason ? `${t('station.reason')} ${t(`reason.${reason}`)}\n` : '',
      arrived: arrivalOf(submission, locale),
      authority: nameAndPhone(submission.authority),
      url: url(locale, paths.submission(number)),
    };
    const withAccount = submission.content?.authentication !== undefined;
    await mail.send({
      to,
      subject: t(`mail.${state}.subject`, values),
      text: t(`mail.${state}.${withAccount ? 'text' : 'short'}`, values),
    });
  });

  jobs.handle('warn-of-expiry', z.object({ draftId: z.uuid() }), async ({ draftId }) => {
    const draft = await draftNearItsEnd(db, vault, draftId, new Date());
    const form = draft && (await context.forms.form(draft.leistung, 'de'));
    if (!draft || !form || fragtNachAngemeldeten(form, draft.content.answers) === false) return;
    const to = draft.content.answers.email;
    if (typeof to !== 'string' || to === '') return;
    const locale = localeOf(draft.locale);
    const t = texts.for(locale);
    const values = { date: formatDate(draft.expiresAt, locale), url: url(locale, '/konto') };
    await mail.send({ to, subject: t('mail.expiry.subject'), text: t('mail.expiry.text', values) });
  });

  // § 8a OZG: told before, then deleted.
  jobs.every('12 5 * * *', 'announce-expiring-drafts', async () => {
    await db.transaction(async (tx) => {
      for (const { id } of await draftsToWarn(tx, new Date())) {
        await jobs.add(tx, 'warn-of-expiry', { draftId: id }, { key: `warn-of-expiry:${id}` });
      }
    });
  });
  jobs.every('42 * * * *', 'delete-expired-drafts', async () => {
    const now = new Date();
    for (const { id } of await expiredDrafts(db, now)) {
      await db.transaction(async (tx) => {
        if (!(await deleteExpiredDraft(tx, id, now))) return;
        await audit(tx, { subject: 'draft', subjectId: id, event: 'expired', actor: 'system' });
      });
    }
    await deleteOldParked(db);
    await deleteOldEfforts(db);
    await deleteForgottenFiles(db, files);
  });
  jobs.every('27 4 * * *', 'delete-delivered-copies', async () => {
    const now = new Date();
    for (const { id } of await submissionsPastTheirDays(db, now)) {
      await db.transaction(async (tx) => {
        if (!(await isPastItsDays(tx, id, now))) return;
        await deleteUploadsOfSubmission(tx, id);
        await deleteSubmissionContent(tx, id);
        await audit(tx, {
          subject: 'submission',
          subjectId: id,
          event: 'copy-deleted',
          actor: 'system',
        });
      });
    }
  });
}

function nameAndPhone({ name, phone }: Submission['authority']): string {
  return phone ? `${name}, ${phone}` : name;
}
