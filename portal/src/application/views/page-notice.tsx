import { useTexts } from '../../platform/http/page-context.ts';
import { Alert } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { DiscardTyped } from './discard-typed.tsx';

const kinds = {
  conflict: 'warning',
  /** Posted when the session had ended. */
  parked: 'info',
  /** What it shows is typed and no answer yet, in place of one that is stored. */
  unsettled: 'warning',
  /** Posted without the token against forgery. */
  unsaved: 'warning',
  /** The session goes on, and nothing was judged. */
  extended: 'info',
} as const;

export type PageNotice = keyof typeof kinds;

type Props = { notice: PageNotice; list: boolean; page: string; target: string | undefined };

/** Why a question page is shown once more, and what holds of what stands on it. */
export function PageNoticeAlert({ notice, list, page, target }: Props) {
  const t = useTexts(texts);
  return (
    <Alert kind={kinds[notice]} title={t(`${notice}.title`)}>
      <p>{t(list && notice !== 'unsettled' ? `${notice}.list` : `${notice}.text`)}</p>
      {notice === 'unsettled' && (
        <DiscardTyped page={page} target={target} label={t('unsettled.discard')} />
      )}
    </Alert>
  );
}
