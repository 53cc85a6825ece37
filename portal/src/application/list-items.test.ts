import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { inputsOf, type Portal, sampleNow, testPortal } from './testing.ts';

let portal: Portal;
let inputs: Awaited<ReturnType<typeof inputsOf>>;
const page = (path: string) => `/antrag/buergergeld/seite/${path}`;
const list = page('haushalt/personen');

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: sampleNow });
  portal = await testPortal();
  inputs = await inputsOf(portal);
});
afterAll(async () => {
  vi.useRealTimers();
  await portal.close();
});

const typedOf = async (person: Parameters<Portal['stored']>[0]) =>
  (await portal.stored(person)).content.typed;

describe('what was typed about an item and refused', () => {
  const remove = (nr: number) => ({ _aktion: `entfernen:${nr}`, _bestaetigt: 'ja' });

  it('stays with its person when another one is removed, in every section', async () => {
    const { person, browser } = await portal.citizen('umnummeriert');
    await portal.draft(person, familie);
    const refuse = async (path: string, wrong: Record<string, string>) => {
      const posted = await browser.post(page(path), { ...inputs(familie, path), ...wrong });
      expect(posted.statusCode, path).toBe(422);
    };
    await refuse('haushalt/personen/1/person', { vorname: 'Lenchen', nachname: '' });
    await refuse('haushalt/personen/3/person', { vorname: 'Gerdchen', nachname: '' });
    await refuse('kinder/personen/2/kind/einkuenfte/2/betrag', { netto: 'Miaviel' });
    await refuse('vermoegen/personen/2/geldUndKonten', { bargeld: 'Miabar' });
    await refuse('person/name', { vorname: 'Maxchen', nachname: '' });

    await browser.post(list, remove(1));
    const shown = async (path: string) => (await browser.get(page(path))).body;
    expect(await shown('haushalt/personen/1/person')).toMatch(/name="vorname"[^>]* value="Mia"/);
    expect(await shown('haushalt/personen/2/person')).toContain('value="Gerdchen"');
    const typed = await typedOf(person);
    expect(Object.keys(typed).sort()).toEqual([
      'haushalt/personen/2/person',
      'kinder/personen/1/kind/einkuenfte/2/betrag',
      'person/name',
      'vermoegen/personen/1/geldUndKonten',
    ]);
    expect(JSON.stringify(typed)).not.toContain('Lenchen');
  });

  it('is about an item of the same person when the item stands within one', async () => {
    const { person, browser } = await portal.citizen('innen');
    await portal.draft(person, familie);
    const wrong = { netto: 'unklar' };
    const at = (nr: number) => `kinder/personen/2/kind/einkuenfte/${nr}/betrag`;
    await browser.post(page(at(2)), { ...inputs(familie, at(2)), ...wrong });
    await browser.post(page('haushalt/personen/3/person'), { vorname: 'Gerdchen' });
    await browser.post(page('kinder/personen/2/kind/einkuenfte'), remove(1));
    expect(Object.keys(await typedOf(person)).sort()).toEqual([
      'haushalt/personen/3/person',
      at(1),
    ]);
  });
});
