import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { regional } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { Button, CsrfField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** What the button is of a page's own form, so that what was typed there comes along. */
type Props = { within?: { form: string; name: string; value: string } };

/** Announces when the session ends and lets it be extended (WCAG 2.2, 2.2.1); nothing for others. */
export function SessionEnd({ within }: Props) {
  const t = useTexts(texts);
  const { href, path, search, locale, signedIn } = usePage();
  if (!signedIn) return null;
  const time = clockTime(signedIn.expiresAt, locale);
  const extend = href('/sitzung/verlaengern');
  const button = (
    <Button kind="tertiary" small {...within}>
      {t('session.extend')}
    </Button>
  );
  return (
    <div class="session-end panel" data-extend={extend} data-failed={t('session.failed')}>
      <p>
        <time dateTime={signedIn.expiresAt.toISOString()}>{t('session.until', { time })}</time>
      </p>
      {within ? (
        button
      ) : (
        <form method="post" action={extend}>
          <CsrfField />
          <input type="hidden" name="weiter" value={href(path + search)} />
          {button}
        </form>
      )}
    </div>
  );
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const told = new Map<string, { minute: number; time: string }>();

/** Hours and minutes in Germany. Sessions that are in use all end at about the same minute. */
function clockTime(moment: Date, locale: Locale): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  const last = told.get(locale);
  if (last?.minute === minute) return last.time;
  const time = clock(locale).format(moment);
  told.set(locale, { minute, time });
  return time;
}

/** Made once a locale: a formatter costs more than the rest of the page. */
function clock(locale: Locale): Intl.DateTimeFormat {
  let format = clocks.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(regional(locale), {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Berlin',
    });
    clocks.set(locale, format);
  }
  return format;
}
