import { expect, it } from 'vitest';
import { plusTage } from '../datum.ts';
import { altersgrenzeSeit, sgb2EndetSeit } from '../lage/alter.ts';
import { endendeParameter, parameter } from './index.ts';

it.each(parameter.map((einer) => [einer.name, einer] as const))(
  '%s has no overlaps and names its sources',
  (_, { staende }) => {
    const sortiert = staende.toSorted((a, b) => (a.von < b.von ? -1 : 1));
    for (const [stelle, stand] of sortiert.entries()) {
      expect(stand.quelle).not.toBe('');
      const naechster = sortiert[stelle + 1];
      if (naechster) expect(plusTage(stand.bis ?? '', 1)).toBe(naechster.von);
    }
  },
);

it('reports what ends within 60 days, and not what is followed by another value', () => {
  const namen = (tag: string) => endendeParameter(tag).map(({ name }) => name);
  expect(namen('2026-10-31')).toEqual([]);
  expect(namen('2026-11-01')).toContain('Regelbedarfsstufen');
  expect(namen('2025-12-01')).not.toContain('Regelbedarfsstufen');
});

it.each([
  ['1946-12-31', '2011-12-31', '2012-01-01'],
  ['1947-01-01', '2012-02-01', '2012-02-01'],
  ['1950-10-04', '2016-02-04', '2016-03-01'],
  ['1956-10-31', '2022-08-31', '2022-09-01'],
  ['1957-10-31', '2023-10-01', '2023-10-01'],
  ['1958-01-15', '2024-01-15', '2024-02-01'],
  ['1963-12-31', '2030-10-31', '2030-11-01'],
  ['1964-01-01', '2031-01-01', '2031-01-01'],
])('whoever is born on %s reaches the age on %s; SGB II ends with %s', (geboren, alt, ende) => {
  expect(altersgrenzeSeit(geboren, '2026-11-23')).toBe(alt);
  expect(sgb2EndetSeit(alt)).toBe(ende);
});
