import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts';
import { authorityFor, findPlaces, loadDefaults } from '../index.ts';
import { readRegister } from './gv100ad.ts';
import { importRegister } from './run.ts';

/** One record: type, AGS (with the number of the Verband after it), name, kind, people, PLZ. */
function record(type: string, key: string, name: string, kind = '', people = 0, plz = ''): string {
  const head = `${type}20260630${key.padEnd(12)}${name.padEnd(50)}`.padEnd(122);
  return `${head}${kind.padEnd(6)}${'100'.padStart(11, '0')}${String(people).padStart(11, '0')}${'0'.repeat(11)}    ${plz.padEnd(5)}`.padEnd(
    220,
  );
}

/** A land as it may be after a reform: Düren as ever, Flensburg part of its Kreis, one new Gemeinde. */
const lines = [
  record('10', '01', 'Schleswig-Holstein'),
  record('40', '01059', 'Schleswig-Flensburg', '43'),
  record('50', '010590001', 'Musteramt', '51'),
  record('60', '010591010001', 'Flensburg, Stadt', '63', 90_000, '24937'),
  record('60', '010591990001', 'Musterstadt', '64', 1_000, '24943'),
  record('60', '010599990001', 'Musterwald', '66', 0, ''),
  record('10', '05', 'Nordrhein-Westfalen'),
  record('20', '053', 'Köln'),
  record('40', '05358', 'Düren', '43'),
  record('60', '053580080008', 'Düren, Stadt', '63', 91_000, '52349'),
  record('40', '05362', 'Rhein-Erft-Kreis', '43'),
  record('60', '053620200020', 'Hürth, Stadt', '63', 60_000, '50354'),
];
const file = Buffer.from(`${lines.join('\r\n')}\r\n`);

describe('the official register', () => {
  it('is read by its columns', () => {
    const register = readRegister(file);
    expect(register.stand).toBe('2026-06-30');
    expect(register.kreise).toEqual([
      { ags: '01059', art: 'Kreis', name: 'Kreis Schleswig-Flensburg' },
      { ags: '05358', art: 'Kreis', name: 'Kreis Düren' },
      { ags: '05362', art: 'Kreis', name: 'Rhein-Erft-Kreis' },
    ]);
    expect(register.gemeinden).toContainEqual({
      ags: '05358008',
      name: 'Düren',
      population: 91_000,
      plz: '52349',
    });
    expect(register.gemeinden.map(({ name }) => name)).not.toContain('Musterwald');
  });

  it('is read in its older encoding too', () => {
    expect(readRegister(Buffer.from(lines.join('\n'), 'latin1')).kreise[1]?.name).toBe(
      'Kreis Düren',
    );
  });

  it.each([
    ['nonsense', 'Line 1 is no record'],
    ['', 'holds no Gemeinde'],
    [record('60', '053580080008', 'Düren', '63'), 'The Kreis of Düren (05358008) is missing'],
    [record('40', 'xx', 'Düren', '43'), 'Line 1: not a Kreis'],
    [record('40', '05358', 'Düren', '99'), 'Line 1: not a Kreis'],
  ])('refuses %j', (text, message) => {
    expect(() => readRegister(Buffer.from(text))).toThrow(message);
  });
});

describe('the import', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
    await loadDefaults(test.db, { samples: true });
  });
  afterAll(() => test.drop());

  it('refuses a wrong file and leaves everything as it was', async () => {
    await expect(importRegister(test.db, Buffer.from('x'))).rejects.toThrow('Line 1');
    expect((await findPlaces(test.db, '10115')).kind).toBe('place');
  });

  it('replaces the places, for good', async () => {
    const report = await importRegister(test.db, file);
    expect(report).toMatchObject({ stand: '2026-06-30', kreise: 3, gemeinden: 4 });
    await loadDefaults(test.db, { samples: true });

    expect(await findPlaces(test.db, '52349')).toMatchObject({
      kind: 'place',
      place: { ags: '05358008', kreis: { name: 'Kreis Düren' } },
    });
    expect(await findPlaces(test.db, '24937')).toMatchObject({
      kind: 'place',
      place: { ags: '01059101' },
    });
    const mixed = await findPlaces(test.db, '24943');
    expect(mixed.kind).toBe('which-ort');
    expect(mixed).toMatchObject({
      options: expect.arrayContaining([expect.objectContaining({ name: 'Musterstadt' })]),
    });
    expect((await findPlaces(test.db, '10115')).kind).toMatch(/^which-/);
  });

  it('gives authorities to the Kreise there are', async () => {
    expect((await authorityFor(test.db, 'JOBCENTER', '01059101'))?.name).toMatch(
      /Schleswig-Flensburg/,
    );
    expect(await authorityFor(test.db, 'JOBCENTER', '01001')).toBeUndefined();
  });

  it('runs from the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    const run = (...args: string[]) =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'bin', 'main.ts'), ...args],
        {
          env: { ...process.env, DATABASE_URL: test.url },
        },
      );
    try {
      writeFileSync(join(folder, 'GV100AD.txt'), file);
      expect((await run(join(folder, 'GV100AD.txt'))).stdout).toContain(
        'Register of 2026-06-30: 3 Kreise, 4 Gemeinden.',
      );
      await expect(run(join(folder, 'missing.txt'))).rejects.toMatchObject({ code: 1 });
      await expect(run()).rejects.toMatchObject({ code: 2 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
