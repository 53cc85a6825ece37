import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { alterAm, istTag, verschiebe } from './calendar.ts';

const day = fc
  .date({ min: new Date('1860-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

it('moves days as the calendar of the standard does', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (tag, n) => {
      const plain = Temporal.PlainDate.from(tag);
      expect(verschiebe(tag, n, 'tage')).toBe(plain.add({ days: n }).toString());
      const months = plain.add({ months: n }).toString();
      expect(verschiebe(tag, n, 'monate')).toBe(months);
      const years = Math.trunc(n / 10);
      expect(verschiebe(tag, years, 'jahre')).toBe(plain.add({ years }).toString());
      expect(istTag(tag)).toBe(true);
    }),
  );
});

it('knows the days there are', () => {
  expect(
    ['2024-02-29', '2023-02-29', '2024-04-31', '2024-13-01', '24-01-01', 5].map(istTag),
  ).toEqual([true, false, false, false, false, false]);
});

it('counts years of life from the birthday on (§§ 187, 188 BGB)', () => {
  expect(alterAm('2008-02-29', '2026-02-28')).toBe(17);
  expect(alterAm('2008-02-29', '2026-03-01')).toBe(18);
  expect(alterAm('2011-03-01', '2026-03-01')).toBe(15);
});
