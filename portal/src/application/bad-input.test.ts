import { blatt, kompiliere, seiten } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import antrag from '../../../catalogue/buergergeld/antrag.ts';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import type { Fields } from './browser-testing.ts';
import { inputsOf, sampleDay, sampleDayPortal } from './testing.ts';

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;
const form = kompiliere(antrag);

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

/** Something in what is typed by which it would be recognised in a log. */
const mark = 'Spurensucher';

/** What people and attackers put into one field. */
const bad: Record<string, string | string[]> = {
  '10,000 characters': mark + 'x'.repeat(10_000),
  emoji: `${mark} 👩‍👩‍👧‍👦🇩🇪 ${'🙂'.repeat(50)}`,
  'right to left': `${mark} \u202eمرحبا\u202c שלום`,
  NUL: `${mark}\0\0${mark}`,
  script: `${mark}"><script>alert(1)</script>`,
  SQL: `${mark}' OR 1=1; drop table draft; --`,
  'several values': [mark, `${mark}2`, '<b>3</b>'],
  'half a character': `${mark}\ud800`,
};

/** The names of a page's inputs, also those that are empty in the sample. */
function namesOn(answers: object, path: string): string[] {
  const fields = blatt(form, { ...answers }, path, sampleDay)?.felder ?? [];
  const shown = Object.keys(inputs(answers, path));
  return [...new Set([...fields.map(({ name }) => name), ...shown])];
}

const pathsOf = (answers: object) =>
  seiten(form, { ...answers }, sampleDay).map(({ pfad }) => pfad);
const common = new Set(pathsOf(persona));

describe.each([
  ['one person', persona],
  ['a family', familie],
])('every field of the form: %s', (name, answers) => {
  // What both fill in is tried once.
  const paths = pathsOf(answers).filter((path) => answers === persona || !common.has(path));

  it.each(Object.entries(bad))('takes %s and loses nothing else', async (kind, value) => {
    const { person, browser } = await portal.citizen(`${name} ${kind}`);
    const draft = await portal.draft(person, answers);
    const seal = portal.services.vault.sealJson(draft.content, `draft:${draft.id}`);
    for (const path of paths) {
      const before = inputs(answers, path);
      const worst: Fields = Object.fromEntries(namesOn(answers, path).map((n) => [n, value]));
      const posted = await browser.post(page(path), { ...before, ...worst });
      expect([200, 303, 422], path).toContain(posted.statusCode);
      expect(posted.body.includes('<script>alert') || posted.body.includes('<b>3'), path).toBe(
        false,
      );
      // What is refused changes no answer, and the draft can still be read.
      const { answers: after } = (await portal.stored(person)).content;
      if (posted.statusCode === 422) expect(after, path).toEqual(answers);
      await portal.pool.query('update draft set content = $2 where id = $1', [draft.id, seal]);
    }
    expect(portal.log.some((line) => line.includes(mark))).toBe(false);
    expect(portal.log.some((line) => line.includes('"level":50'))).toBe(false);
  });
});

describe('a page', () => {
  it('keeps the good answers beside a bad one, in the page and in the draft', async () => {
    const { person, browser } = await portal.citizen('daneben');
    await portal.draft(person, persona);
    const posted = await browser.post(page('person/anschrift'), {
      ...inputs(persona, 'person/anschrift'),
      strasse: 'Andere Straße',
      plz: `"><script>${mark}`,
    });
    expect(posted.statusCode).toBe(422);
    expect(posted.body).toMatch(/name="strasse"[^>]* value="Andere Straße"/);
    expect(posted.body).toContain('&lt;script');
    const { content } = await portal.stored(person);
    expect(content.typed['person/anschrift']).toMatchObject({ strasse: 'Andere Straße' });
    expect(content.answers).toEqual(persona);
  });

  it.each([
    ['nothing at all', {}],
    ['only names it does not know', { unbekannt: 'x', 'a[b][c]': '1', '': 'leer' }],
    ['names of the prototype', { __proto__: 'x', constructor: 'x', toString: 'x' }],
    ['actions it does not know', { _aktion: 'sprengen:1', _stand: '', _ziel: '//boese.example' }],
    ['an item that is not there', { _aktion: 'entfernen:99999999999999999999' }],
    ['a file that is not there', { _aktion: "datei-entfernen:' or 1=1" }],
  ] as [string, Fields][])('answers %s', async (kind, fields) => {
    const { person, browser } = await portal.citizen(`seltsam ${kind}`);
    await portal.draft(person, persona);
    for (const path of ['person/name', 'einkommen/einkuenfte', 'nachweise/ausweis']) {
      const payload = Object.fromEntries([
        ...Object.entries(fields),
        ...(kind.includes('prototype') ? [['__proto__', 'x']] : []),
      ]);
      const { statusCode } = await browser.post(page(path), payload);
      expect(statusCode, path).toBeLessThan(500);
    }
    expect((await portal.stored(person)).content.answers).toMatchObject({ ort: 'Kassel' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('is refused when it is larger than any page can be', async () => {
    const { person, browser } = await portal.citizen('riese');
    await portal.draft(person, persona);
    const posted = await browser.post(page('person/name'), { vorname: 'x'.repeat(600_000) });
    expect(posted.statusCode).toBe(413);
    expect((await portal.stored(person)).content.answers).toEqual(persona);
  });
});
