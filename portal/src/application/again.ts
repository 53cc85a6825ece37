import { authorityFor } from '../competence/index.ts';
import type { Person } from '../identity/index.ts';
import type { Locale } from '../platform/i18n/index.ts';
import { today } from '../platform/time.ts';
import { changeAnswers } from './change-answers.ts';
import type { ApplicationContext } from './context.ts';
import { createDraft, sendDraftFor } from './draft-store.ts';
import type { SubmissionState } from './schema.ts';
import { lastSentFor, loadSubmission, type Submission } from './submission-store.ts';
import { answersNow } from './versions.ts';
import { withLogin } from './with-login.ts';

/** Whether a submission came to nothing: refused by the authority's system, or never delivered. */
export const cameToNothing = (state: SubmissionState): state is CameToNothing =>
  state === 'abgelehnt' || state === 'gescheitert';

/** Refused ones did arrive, and the day counts (§ 16 Abs. 2 SGB I, § 37 Abs. 2 SGB II); given up ones did not. */
export type CameToNothing = Extract<SubmissionState, 'abgelehnt' | 'gescheitert'>;

/**
 * Begins a new draft with what a submission said. If the person has a draft of that Leistung, it stays as it
 * is. Either is kept as the one by which they send once more.
 * @param submission one of the person's own
 * @returns false where its place is not known (any more): the person has to say it again
 */
export async function beginAgain(
  { db, vault, catalogue, forms }: ApplicationContext,
  person: Person,
  submission: Submission,
  locale: Locale,
): Promise<boolean> {
  const { leistung: slug, ags } = submission;
  const replaces = await lastSentFor(db, submission.id);
  if (await sendDraftFor(db, { accountId: person.id, leistung: slug }, replaces)) return true;
  const [form, held] = [
    await forms.form(slug, locale),
    await loadSubmission(db, vault, submission.id),
  ];
  const leistung = catalogue.leistung(slug);
  if (!form || !leistung || !held?.content || ags === null) return false;
  const authority = await authorityFor(db, leistung.zustaendig, ags);
  if (!authority) return false;
  const sent = answersNow(form, submission, held.content);
  // Files are not copied, and what one declares is declared anew each time.
  const anew = ['datei', 'bestaetigung', 'unterschrift'] as const;
  const answers = changeAnswers(form, sent, anew, () => undefined);
  await createDraft(db, vault, {
    accountId: person.id,
    area: 'antrag',
    leistung: slug,
    ags,
    authorityId: authority.id,
    locale,
    formVersion: form.antrag.version,
    replaces,
    content: withLogin(form, { answers, typed: {}, takenOver: [], page: null }, person, today()),
  });
  return true;
}
