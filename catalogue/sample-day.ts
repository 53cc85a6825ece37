/** The day on which the sample answers of every `persona.ts` are complete. */
export const sampleDay = '2026-08-19';

const day = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-\d{2}$/;
const oneDay = 86_400_000;
const instant = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/**
 * Sample answers as they would be on another day: each day moves by as many days, each month by as many
 * months, so that ages and spans stay what they are.
 * @param today ISO date
 */
export function movedTo<T>(answers: T, today: string): T {
  const days = Math.round((instant(today) - instant(sampleDay)) / oneDay);
  const months = monthsOf(today) - monthsOf(sampleDay);
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, move(held)]));
    if (typeof value !== 'string') return value;
    if (day.test(value)) return new Date(instant(value) + days * oneDay).toISOString().slice(0, 10);
    return month.test(value) ? monthFrom(monthsOf(value) + months) : value;
  };
  return move(answers) as T;
}

function monthsOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function monthFrom(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
