import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts';
import { authorityFor, loadDefaults } from '../../index.ts';
import { readAuthorities } from './read.ts';
import { importAuthorities } from './run.ts';

const example = readFileSync(
  join(import.meta.dirname, '../../../../../docs/authorities.example.csv'),
);
const [heading = ''] = example.toString().split('\n');

const columns = heading.split(';');
const good: Readonly<Record<string, string>> = {
  id: 'jobcenter-dueren',
  kind: 'JOBCENTER',
  name: 'Jobcenter Düren',
  street: 'Musterstraße 1',
  postcode: '52349',
  city: 'Düren',
  phone: '',
  email: '',
  website: '',
  destination: 'c4a8b6d0-52ef-4d19-b3f7-6e0a1c9d2b03',
  areas: '05358',
};

/** A file with a line for each of these, which say in what they differ from a good one. */
function fileOf(...lines: Readonly<Record<string, string>>[]): Buffer {
  const rows = lines.map((line) => columns.map((name) => ({ ...good, ...line })[name]).join(';'));
  return Buffer.from([heading, ...rows].join('\n'));
}

describe('a list of authorities', () => {
  it.each([
    [
      'semicolons, as Excel writes it',
      `\ufeff${example.toString().replaceAll('\n', '\r\n')}`,
      'utf8',
    ],
    ['the older encoding', example.toString(), 'latin1'],
  ] as const)('is read with %s', (_, text, encoding) => {
    expect(readAuthorities(Buffer.from(text, encoding))).toEqual(readAuthorities(example));
  });

  it('is read with commas and with its columns in any order', () => {
    const text = [columns, columns.map((name) => good[name])]
      .map((fields) => fields.toReversed().join(','))
      .join('\n');
    expect(readAuthorities(Buffer.from(text))).toEqual(readAuthorities(fileOf({})));
  });

  it('is read with quotation marks, separators and line breaks in a field', () => {
    const [only] = readAuthorities(fileOf({ name: '"Amt ""Mitte"";\nHaus 2"' }));
    expect(only?.authority.name).toBe('Amt "Mitte";\nHaus 2');
  });

  it.each([
    [{ id: 'Jobcenter Düren' }, 'Line 2: id is not made of'],
    [{ id: '' }, 'Line 2: id is not made of'],
    [{ kind: 'Jobcenter' }, 'Line 2: kind is none of JOBCENTER, SOZIALAMT,'],
    [{ name: '' }, 'Line 2: name is empty.'],
    [{ postcode: '1067' }, 'Line 2: postcode has not 5 digits.'],
    [{ phone: 'please call' }, 'Line 2: phone is no telephone number.'],
    [{ email: 'jobcenter' }, 'Line 2: email is no e-mail address.'],
    [{ website: 'javascript:alert(1)' }, 'Line 2: website is no address of a website.'],
    [{ destination: 'unknown' }, 'Line 2: destination is no UUID.'],
    [{ areas: '' }, 'Line 2: areas is empty.'],
    [{ areas: '5358' }, 'Line 2: areas holds a key that has not 2, 3, 5 or 8 digits.'],
    [{ name: 'Amt; Haus 2' }, 'Line 2: has 12 fields, the heading has 11.'],
    [{ name: 'Amt "Mitte"' }, 'Line 2: a quotation mark stands alone'],
  ])('is refused with %j', (line, message) => {
    expect(() => readAuthorities(fileOf(line))).toThrow(message);
  });

  it.each([
    ['', 'The file is empty.'],
    [heading, 'The file names no authority.'],
    [heading.replace(';email', ''), 'Line 1: the column "email" is missing.'],
    [`${heading};fax`, 'Line 1: there is no column "fax".'],
    [`${heading};id`, 'Line 1: the column "id" is there twice.'],
  ])('is refused as %j', (text, message) => {
    expect(() => readAuthorities(Buffer.from(text))).toThrow(message);
  });

  it('is refused with all that is wrong, by line', () => {
    const file = fileOf(
      {},
      { id: 'other', city: '' },
      {},
      { id: 'fourth', kind: 'SOZIALAMT', postcode: 'x' },
    );
    expect(() => readAuthorities(file)).toThrow(
      [
        'Line 3: city is empty.',
        'Line 5: postcode has not 5 digits.',
        'Line 4: the id "jobcenter-dueren" is in line 2 already.',
        'Line 4: the area 05358 has a JOBCENTER in line 2 already.',
      ].join('\n'),
    );
  });
});

describe('the import', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
    await loadDefaults(test.db, { samples: true });
  });
  afterAll(() => test.drop());

  const idOf = async (...[type, ags]: ['JOBCENTER' | 'SOZIALAMT' | 'WOHNUNGSAMT', string]) =>
    (await authorityFor(test.db, type, ags))?.id;

  it('refuses a bad file as a whole and leaves everything as it was', async () => {
    const bad = fileOf({ id: 'good', areas: '01001' }, { areas: '05358 05999 05358999' });
    await expect(importAuthorities(test.db, bad)).rejects.toThrow(
      [
        'Line 3: areas holds 05999, which no place has as its key.',
        'Line 3: areas holds 05358999, which no place has as its key.',
      ].join('\n'),
    );
    expect(await idOf('JOBCENTER', '01001')).toBe('jobcenter-01001');
  });

  it('puts the authorities of the file in place of the samples', async () => {
    expect(await importAuthorities(test.db, example)).toMatchObject({ authorities: 4, areas: 5 });
    expect(await authorityFor(test.db, 'JOBCENTER', '01059')).toEqual({
      id: 'jobcenter-schleswig-flensburg',
      type: 'JOBCENTER',
      name: 'Jobcenter Kreis Schleswig-Flensburg',
      street: 'Musterstraße 1',
      postcode: '24837',
      city: 'Schleswig',
      phone: '030 23125 001',
      email: 'jobcenter@kreis.example',
      website: 'https://jobcenter.example',
      destinationId: '0b2c7a52-7f0e-4f3a-9d55-2a1c6f0b8e01',
    });
    expect(await idOf('SOZIALAMT', '01001000')).toBe('sozialamt-norden');
    expect(await idOf('WOHNUNGSAMT', '01001000')).toBe('wohnungsamt-flensburg');
    expect(await idOf('JOBCENTER', '05358')).toBeUndefined();
  });

  it('keeps them when the portal starts again, also with the sandbox', async () => {
    await loadDefaults(test.db, { samples: true });
    expect(await idOf('JOBCENTER', '01059')).toBe('jobcenter-schleswig-flensburg');
    expect(await idOf('JOBCENTER', '05358')).toBeUndefined();
  });

  it('replaces what was imported before', async () => {
    await importAuthorities(test.db, fileOf({ areas: '05' }, { id: 'town', areas: '05358008' }));
    expect(await idOf('JOBCENTER', '05358008')).toBe('town');
    expect(await idOf('JOBCENTER', '05358')).toBe('jobcenter-dueren');
    expect(await idOf('JOBCENTER', '01059')).toBeUndefined();
    expect(await idOf('SOZIALAMT', '01001')).toBeUndefined();
  });

  it('says where people find no office', async () => {
    const { gaps } = await importAuthorities(
      test.db,
      fileOf(
        { areas: '01 02 03 04 05 06 07 08 10 11 12 13 14 15 16 091' },
        { id: 'b', areas: '09261000' },
      ),
    );
    expect(gaps[0]).toMatch(/^No JOBCENTER in 72 of 400 Kreise: Passau \(09262\), Straubing/);
    expect(gaps[1]).toBe('JOBCENTER for single Gemeinden only in 1: Landshut (09261).');
    expect(gaps[2]).toMatch(/^No SOZIALAMT in 400 of 400 Kreise: Schleswig-Holstein, Hamburg, /);
  });

  it('runs from the command line, before the portal has started once', async () => {
    const fresh = await testDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'authorities-'));
    const file = join(folder, 'authorities.csv');
    const run = (...args: string[]) =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'bin', 'main.ts'), ...args],
        { env: { ...process.env, DATABASE_URL: fresh.url } },
      );
    try {
      writeFileSync(file, example);
      const { stdout, stderr } = await run(file);
      expect(stdout).toContain('4 authorities for 5 areas');
      expect(stderr).toContain('Warning: No JOBCENTER in 398 of 400 Kreise');
      writeFileSync(file, fileOf({ postcode: 'x' }));
      await expect(run(file)).rejects.toMatchObject({
        code: 1,
        stderr: 'Line 2: postcode has not 5 digits.\nNothing was imported.\n',
      });
      await expect(run()).rejects.toMatchObject({ code: 2 });
    } finally {
      rmSync(folder, { recursive: true });
      await fresh.drop();
    }
  });
});
