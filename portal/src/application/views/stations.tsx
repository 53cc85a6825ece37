import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { type Station, Stations } from '../../platform/ui/index.ts';
import { cameToNothing } from '../again.ts';
import { arrivalOf } from '../arrival.ts';
import { refusalReasonOf } from '../refusal-reason.ts';
import type { SubmissionState } from '../schema.ts';
import type { Submission } from '../submission-store.ts';
import { texts } from '../texts/index.ts';

/** How far along the line Gesendet · Im Postfach der Behörde · Angenommen each state is. */
const reached: Record<SubmissionState, number> = {
  wartend: 0,
  gesendet: 0,
  gescheitert: 0,
  angekommen: 1,
  angenommen: 2,
  abgelehnt: 2,
};

/** A submission on its way to the authority. */
export function SubmissionStations({ submission }: { submission: Submission }) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const here = reached[submission.state];
  const rejected = submission.state === 'abgelehnt';
  const reason = refusalReasonOf(submission.reason);
  const stopped = cameToNothing(submission.state);
  const names = [
    t('station.sent'),
    t('station.received'),
    rejected ? t('station.rejected') : t('station.accepted'),
  ];
  const stations = names.map((name, index): Station => {
    if (index > here) return { name, state: 'ahead' };
    if (index < here) return { name, state: 'passed' };
    return {
      name,
      state: stopped ? 'stopped' : 'here',
      note: formatMoment(index === 0 ? submission.submittedAt : submission.stateAt, locale),
    };
  });
  return (
    <>
      <Stations stations={stations} label={t('station.label')} />
      <p>{t(`meaning.${submission.state}`, { arrived: arrivalOf(submission, locale) })}</p>
      {rejected && submission.reason && (
        <p>
          {t('station.reason')}{' '}
          {reason ? t(`reason.${reason}`) : <span lang="de">{submission.reason}</span>}
        </p>
      )}
    </>
  );
}
