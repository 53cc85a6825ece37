const moment = new Intl.DateTimeFormat('de', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Berlin',
});

/** An instant in ISO 8601 as the clocks in Germany show it: "19.08.2026, 12:00:00". */
export const formatMoment = (at: string): string => moment.format(new Date(at));
