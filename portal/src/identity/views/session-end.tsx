import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { regional } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/index.ts';
import { Button, CsrfField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** Announces when the session ends and lets it be extended (WCAG 2.2, 2.2.1); nothing for others. */
export function SessionEnd() {
  const t = useTexts(texts);
  const { href, path, search, locale, signedIn } = usePage();
  if (!signedIn) return null;
  const time = clockTime(signedIn.expiresAt, locale);
  return (
    <form class="session-end panel" method="post" action={href('/sitzung/verlaengern')}>
      <CsrfField />
      <input type="hidden" name="weiter" value={href(path + search)} />
      <p>
        <time dateTime={signedIn.expiresAt.toISOString()}>{t('session.until', { time })}</time>
      </p>
      <Button kind="tertiary" small>
        {t('session.extend')}
      </Button>
    </form>
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
