import { zone } from '../time.ts';
import type { Locale } from './locales.ts';

/** Making one takes a hundred times as long as using it. */
function formatsBy(options: Intl.DateTimeFormatOptions) {
  const made = new Map<Locale, Intl.DateTimeFormat>();
  return (date: Date, locale: Locale): string => {
    const format =
      made.get(locale) ?? new Intl.DateTimeFormat(regional(locale), { ...options, timeZone: zone });
    made.set(locale, format);
    return format.format(date);
  };
}

/** "4. Oktober 1950". */
export const formatDate = formatsBy({ dateStyle: 'long' });

/** "23. November 2026 um 10:03:22", to the second, as receipts say it. */
export const formatMoment = formatsBy({ dateStyle: 'long', timeStyle: 'medium' });

/** English as Europe writes it: day before month, 24 hours. */
export function regional(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
