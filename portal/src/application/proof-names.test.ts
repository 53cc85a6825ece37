import type { Dokument } from '@sozialplattform/forms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../platform/files/index.ts';
import { namedByDocument } from './proof-names.ts';

const document = (titel: string, dateien: string[], eintrag?: string): Dokument => ({
  ort: titel,
  feld: titel,
  seite: titel,
  titel,
  ...(eintrag === undefined ? {} : { eintrag }),
  zustand: 'vorhanden',
  dateien,
  nachreichbar: true,
});
const names = (documents: Dokument[], files: Record<string, string>) =>
  namedByDocument(
    documents,
    Object.entries(files).map(([id, name]) => ({ id, name })),
  ).map(({ name }) => name);

describe('the name of a proof', () => {
  it('says which document it is, and whose', () => {
    const documents = [
      document('Mietvertrag', ['m']),
      document('Ausweis', ['a'], 'Max'),
      document('Ausweis', ['b'], 'Mia'),
    ];
    const photo = 'Foto vom Handy.png';
    expect(names(documents, { m: photo, a: photo, b: photo })).toEqual([
      'Mietvertrag – Foto vom Handy.png',
      'Ausweis (Max) – Foto vom Handy.png',
      'Ausweis (Mia) – Foto vom Handy.png',
    ]);
  });

  it('is numbered where two are still alike, also but for capitals', () => {
    const files = { a: 'Seite.jpg', b: 'SEITE.jpg', c: 'Seite.jpg', d: 'Seite.pdf' };
    expect(names([document('Bescheid', ['a', 'b', 'c', 'd'])], files)).toEqual([
      'Bescheid – Seite.jpg',
      'Bescheid – SEITE (2).jpg',
      'Bescheid – Seite (3).jpg',
      'Bescheid – Seite.pdf',
    ]);
  });

  it('does not say twice what the person has called it, and stays where no document is known', () => {
    expect(names([document('Mietvertrag', ['a'])], { a: 'mietvertrag.pdf', b: 'x.pdf' })).toEqual([
      'mietvertrag.pdf',
      'x.pdf',
    ]);
  });

  it('leaves out what file systems refuse and cuts titles that are too long', () => {
    const [slash, long] = names(
      [document('Pass / Ausweis: beide?', ['a']), document('Nachweis '.repeat(20), ['b'])],
      { a: 'Foto.png', b: 'Foto.png' },
    );
    expect(slash).toBe('Pass-Ausweis_ beide_ – Foto.png');
    expect(long).toMatch(/^(Nachweis )+.{1,9}… – Foto\.png$/);
  });

  it('is the only one of its kind, safe and short, with its ending, whatever the titles and files', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const file = fc.record({
      own: fc.oneof(anything, fc.constantFrom('Foto', 'foto', 'Foto (2)')),
      ending: fc.constantFrom('pdf', 'png', 'jpg'),
      document: fc.nat(3),
    });
    const title = fc.oneof(anything, fc.constantFrom('Foto', 'Ausweis'));
    const titles = fc.array(title, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(titles, fc.array(file, { maxLength: 12 }), (given, files) => {
        const documents = given.map((titel, at) =>
          document(
            titel,
            files.flatMap((each, id) => (each.document === at ? [String(id)] : [])),
          ),
        );
        const uploads = files.map(({ own, ending }, id) => ({
          id: String(id),
          name: cleanName(own, ending),
        }));
        const named = namedByDocument(documents, uploads);
        expect(named.map(({ id }) => id)).toEqual(uploads.map(({ id }) => id));
        expect(new Set(named.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
        for (const [at, { name }] of named.entries()) {
          expect(name).toMatch(/^[^\s.].*[^\s.]\.\w+$|^[^\s.]\.\w+$/u);
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]/u);
          expect(name.length).toBeLessThanOrEqual(120);
          expect(name.endsWith(`.${files[at]?.ending}`)).toBe(true);
        }
      }),
    );
  });
});
