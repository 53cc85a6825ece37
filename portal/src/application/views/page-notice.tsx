import type { Blatt } from '@sozialplattform/forms';
import { useTexts } from '../../platform/http/page-context.ts';
import { Alert } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { Conflict } from './conflict.tsx';
import { DiscardTyped } from './discard-typed.tsx';

const kinds = {
  /** Another window stored something else meanwhile. */
  conflict: 'warning',
  /** Posted when the session had ended. */
  parked: 'info',
  /** What it shows is typed and no answer yet, in place of one that is stored. */
  unsettled: 'warning',
  /** It is shown instead of a page that was posted and does not apply. */
  instead: 'warning',
  /** Posted without the token against forgery. */
  unsaved: 'warning',
  /** The session goes on, and nothing was judged. */
  extended: 'info',
} as const;

export type PageNotice = keyof typeof kinds;

type Props = {
  notice: PageNotice;
  page: Blatt;
  /** The address of the page. */
  here: string;
  target: string | undefined;
};

/** Why a question page is shown once more, and what holds of what stands on it. */
export function PageNoticeAlert({ notice, page, here, target }: Props) {
  const t = useTexts(texts);
  const ofList = page.liste && notice !== 'unsettled' && notice !== 'instead';
  return (
    <Alert kind={kinds[notice]} title={t(`${notice}.title`)}>
      <p>{t(ofList ? `${notice}.list` : `${notice}.text`)}</p>
      {notice === 'unsettled' && (
        <DiscardTyped page={here} target={target} label={t('unsettled.discard')} />
      )}
      {notice === 'conflict' && !page.liste && (
        <Conflict page={page} stored={target ? `${here}?ziel=${target}` : here} />
      )}
    </Alert>
  );
}
