/** Time zone of every date that a person reads or a law means. */
export const zone = 'Europe/Berlin';

// Swedish writes dates as ISO 8601 does.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

let known = { minute: Number.NaN, day: '' };

/** Today's date on the wall in Germany, as `YYYY-MM-DD`; looked up once a minute. */
export function today(now: Date = new Date()): string {
  const minute = Math.floor(now.getTime() / 60_000);
  if (known.minute !== minute) known = { minute, day: day.format(now) };
  return known.day;
}
