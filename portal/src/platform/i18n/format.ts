import { zone } from '../time.ts';
import type { Locale } from './locales.ts';

/** "4. Oktober 1950". */
export function formatDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(regional(locale), { dateStyle: 'long', timeZone: zone }).format(
    date,
  );
}

/** "23. November 2026 um 10:03:22", to the second, as receipts say it. */
export function formatMoment(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(regional(locale), {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: zone,
  }).format(date);
}

/** English as Europe writes it: day before month, 24 hours. */
export function regional(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
