import { z } from 'zod';
import { deletable } from '../delivery/index.ts';
import { audit } from '../platform/audit/index.ts';
import { formatDate, formatMoment } from '../platform/i18n/format.ts';
import { type Locale, localeCodes, localeHref } from '../platform/i18n/index.ts';
import type { ApplicationContext } from './context.ts';
import { deleteExpiredDraft, draftsToWarn, expiredDrafts } from './draft-store.ts';
import { deleteOldEfforts } from './kurzantrag/effort.ts';
import { deleteOldParked } from './parked/index.ts';
import { paths } from './paths.ts';
import {
  deleteSubmissionContent,
  loadSubmission,
  submissionsWithContent,
} from './submission-store.ts';
import { texts } from './texts/index.ts';
import { deleteForgottenFiles, deleteUploadsOfSubmission } from './uploads/index.ts';

/** Days after which the portal's copy of a delivered application goes; the person can fetch it until then. */
export const retentionDays = 30;

/** What happens without a request: acknowledgements, warnings, deletion on schedule. */
export function applicationJobs(context: ApplicationContext): void {
  const { db, vault, jobs, mail, files, config } = context;
  const url = (locale: Locale, path: string) => config.publicUrl + localeHref(locale, path);

  jobs.handle('acknowledge', z.object({ submissionId: z.uuid() }), async ({ submissionId }) => {
    const submission = await loadSubmission(db, vault, submissionId);
    const to = submission?.content?.email;
    if (!submission || to === undefined) return;
    const locale = localeCodes.find((code) => code === submission.content?.locale) ?? 'de';
    const t = texts.for(locale);
    const values = {
      number: submission.number,
      moment: formatMoment(submission.submittedAt, locale),
      authority: submission.authority.name,
      url: url(locale, paths.submission(submission.number)),
    };
    const withAccount = submission.content?.authentication !== undefined;
    await mail.send({
      to,
      subject: t('mail.sent.subject', values),
      text: t(withAccount ? 'mail.sent.text' : 'mail.short.text', values),
    });
  });

  jobs.handle(
    'warn-of-expiry',
    z.object({ to: z.email(), date: z.string() }),
    async ({ to, date }) => {
      const t = texts.for('de');
      const values = { date: formatDate(new Date(date), 'de'), url: url('de', '/konto') };
      await mail.send({
        to,
        subject: t('mail.expiry.subject'),
        text: t('mail.expiry.text', values),
      });
    },
  );

  // § 8a OZG: told before, then deleted.
  jobs.every('12 5 * * *', 'announce-expiring-drafts', async () => {
    await db.transaction(async (tx) => {
      for (const draft of await draftsToWarn(tx, vault, new Date())) {
        const { email } = draft.content.answers;
        if (typeof email !== 'string' || email === '') continue;
        await jobs.add(tx, 'warn-of-expiry', { to: email, date: draft.expiresAt.toISOString() });
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
    await deleteForgottenFiles(db, files);
    await deleteOldParked(db);
    await deleteOldEfforts(db);
  });
  jobs.every('27 4 * * *', 'delete-delivered-copies', async () => {
    const before = new Date(Date.now() - retentionDays * 86_400_000);
    for (const { id } of await submissionsWithContent(db, before)) {
      if (!(await deletable(db, id))) continue;
      await db.transaction(async (tx) => {
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
