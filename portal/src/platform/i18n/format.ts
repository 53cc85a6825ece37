import { zone } from '../time.ts';
import type { Locale } from './locales.ts';

/** Making a format takes a hundred times as long as using it. */
function formatsBy<T>(make: (locale: string) => { format(value: T): string }) {
  const made = new Map<Locale, { format(value: T): string }>();
  return (value: T, locale: Locale): string => {
    const format = made.get(locale) ?? make(regional(locale));
    made.set(locale, format);
    return format.format(value);
  };
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  formatsBy<Date>((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));

const amounts = (options: Intl.NumberFormatOptions) =>
  formatsBy<number>((locale) => new Intl.NumberFormat(locale, options));

/** "4. Oktober 1950". */
export const formatDate = dates({ dateStyle: 'long' });

/** "23. November 2026 um 10:03:22", to the second, as receipts say it. */
export const formatMoment = dates({ dateStyle: 'long', timeStyle: 'medium' });

const megabytes = amounts({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const kilobytes = amounts({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** "1,2 MB", "340 kB". */
export const formatFileSize = (bytes: number, locale: Locale): string =>
  bytes < 1_000_000
    ? kilobytes(Math.max(1, bytes / 1000), locale)
    : megabytes(bytes / 1_000_000, locale);

/** English as Europe writes it: day before month, 24 hours. */
export function regional(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
