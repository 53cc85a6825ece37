import { formatDate } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/index.ts';
import type { Submission } from './submission-store.ts';

/** The day on which the authority got a submission, for texts that choose by it: `none` where it is not known. */
export function arrivalOf({ arrivedAt }: Pick<Submission, 'arrivedAt'>, locale: Locale): string {
  return arrivedAt ? formatDate(arrivedAt, locale) : 'none';
}
