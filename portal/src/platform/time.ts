import { Temporal } from 'temporal-polyfill';

/** Time zone of every date that a person reads or a law means. */
export const zone = 'Europe/Berlin';

/** Today's date on the wall in Germany, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}
