import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { location, standOf } from './browser-testing.ts';
import { inputsOf, type Portal, sampleDayPortal } from './testing.ts';

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;
const list = page('haushalt/personen');

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

const peopleOf = async (person: Parameters<Portal['stored']>[0]) => {
  const { personen } = (await portal.stored(person)).content.answers;
  return (personen as { vorname?: string }[]).map(({ vorname }) => vorname);
};
const typedOf = async (person: Parameters<Portal['stored']>[0]) =>
  (await portal.stored(person)).content.typed;

describe('removing an item of a list', () => {
  const everybody = ['Lena', 'Mia', 'Gerda'];
  const changed = 'in einem anderen Fenster geändert';

  it('asks first, by name, and says what goes with it', async () => {
    const { person, browser } = await portal.citizen('gefragt');
    await portal.draft(person, familie);
    const _stand = standOf((await browser.get(list)).body);
    const asked = await browser.post(list, { _aktion: 'entfernen:2', _stand });
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toMatch(/<h1[^>]*>„Mia Beispiel“ entfernen\?/);
    expect(asked.body).toContain('Kindergeld');
    expect(asked.body).not.toContain('Foto Beispiel');
    expect(asked.body).toContain(`href="${list}">Nein, behalten`);
    expect(await peopleOf(person)).toEqual(everybody);

    const yes = {
      _aktion: 'entfernen:2',
      _bestaetigt: /name="_bestaetigt" value="([^"]*)"/.exec(asked.body)?.[1] ?? '',
      _stand: standOf(asked.body),
    };
    expect(location(await browser.post(list, yes))).toBe(list);
    expect(await peopleOf(person)).toEqual(['Lena', 'Gerda']);
  });

  it('takes back one that was added by mistake, before anything is known of it', async () => {
    const { person, browser } = await portal.citizen('versehentlich');
    await portal.draft(person, familie);
    const added = location(await browser.post(list, { _aktion: 'hinzufuegen' }));
    expect(added).toBe(page('haushalt/personen/4/person'));
    expect((await browser.get(added)).body).toContain(`href="${list}">Zur Liste`);
    const shown = await browser.get(list);
    expect(shown.body).toContain('Hier fehlt noch etwas');
    const on = await browser.post(list, { _aktion: 'weiter', _stand: standOf(shown.body) });
    expect(location(await browser.get(location(on)))).toBe(added);
    const remove = { _aktion: 'entfernen:4', _stand: standOf(shown.body) };
    expect(location(await browser.post(list, remove))).toBe(list);
    expect(await peopleOf(person)).toEqual(everybody);
  });

  it('asks, too, where what was typed about it is no answer yet', async () => {
    const { person, browser } = await portal.citizen('nur getippt');
    await portal.draft(person, familie);
    const added = location(await browser.post(list, { _aktion: 'hinzufuegen' }));
    expect((await browser.post(added, { vorname: 'Nora', nachname: '' })).statusCode).toBe(422);
    const remove = { _aktion: 'entfernen:4', _stand: standOf((await browser.get(list)).body) };
    const asked = await browser.post(list, remove);
    expect(asked.body).toContain('was Sie dazu geschrieben haben');
    expect(await peopleOf(person)).toHaveLength(4);
    expect(location(await browser.post(list, { ...remove, _bestaetigt: 'ja' }))).toBe(list);
    expect(await typedOf(person)).toEqual({});
  });

  it('is not offered where there has to be one, and asked for all the same does nothing', async () => {
    const { person, browser } = await portal.citizen('mindestens eins');
    const incomes = page('einkommen/einkuenfte');
    await portal.draft(person, { ...persona, einkuenfte: undefined });
    const shown = await browser.get(incomes);
    expect(shown.body).toContain('Hier fehlt noch etwas');
    expect(shown.body).not.toContain('entfernen:');
    const remove = { _aktion: 'entfernen:1', _stand: standOf(shown.body) };
    expect(location(await browser.post(incomes, remove))).toBe(incomes);
  });

  it('leads back to the check page where the list was opened from there', async () => {
    const { person, browser } = await portal.citizen('von der Prüfung');
    await portal.draft(person, familie);
    const asked = await browser.post(list, { _aktion: 'entfernen:2', _ziel: 'pruefen' });
    expect(asked.body).toContain(`href="${list}?ziel=pruefen">Nein, behalten`);
    expect(asked.body).toContain('name="_ziel" value="pruefen"');
  });

  it('never takes the one who moved up: of two windows the second is told', async () => {
    const { person, browser } = await portal.citizen('zwei Fenster');
    await portal.draft(person, familie);
    const first = standOf((await browser.get(list)).body);
    const second = standOf((await browser.get(list)).body);
    const remove = (nr: number, _stand: string, more = {}) =>
      browser.post(list, { _aktion: `entfernen:${nr}`, _stand, ...more });
    await remove(1, first, { _bestaetigt: 'ja' });
    for (const more of [{}, { _bestaetigt: 'ja' }]) {
      const told = await remove(2, second, more);
      expect(told.body).toContain(changed);
      expect(told.body).toContain('Gerda Beispiel');
      expect(told.body).not.toContain('Lena Beispiel');
    }
    expect(await peopleOf(person)).toEqual(['Mia', 'Gerda']);
  });

  it('takes one of them, however often the button is pressed', async () => {
    const { person, browser } = await portal.citizen('doppelt');
    await portal.draft(person, familie);
    const _stand = standOf((await browser.get(list)).body);
    const posted = await Promise.all(
      Array.from({ length: 5 }, () =>
        browser.post(list, { _aktion: 'entfernen:1', _bestaetigt: 'ja', _stand }),
      ),
    );
    expect(posted.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
    expect(await peopleOf(person)).toEqual(['Mia', 'Gerda']);
  });

  it('does not let a stale list add either, but loses nothing by that', async () => {
    const { person, browser } = await portal.citizen('dazu');
    await portal.draft(person, familie);
    const _stand = standOf((await browser.get(list)).body);
    await browser.post(list, { _aktion: 'entfernen:1', _bestaetigt: 'ja', _stand });
    const told = await browser.post(list, { _aktion: 'hinzufuegen', _stand });
    expect(told.body).toContain(changed);
    const again = { _aktion: 'hinzufuegen', _stand: standOf(told.body) };
    expect(location(await browser.post(list, again))).toBe(page('haushalt/personen/3/person'));
  });
});

describe('a list of which an item was filled in last', () => {
  const one = { ...familie, personen: [{}] };
  const first = 'haushalt/personen/1/person';
  const goesOn = (body: string) =>
    /href="([^"]*)"[^>]*>(<[^>]*>)?Weiter, wo Sie waren/.exec(body)?.[1];

  it('is where one goes on another day: only they know whether another follows', async () => {
    const { person, browser } = await portal.citizen('zählt-auf');
    await portal.draft(person, one);
    const fill = { ...inputs(familie, first), _aktion: 'spaeter' };
    await browser.post(page(first), fill);
    const { browser: other } = await portal.citizen('zählt-auf');
    expect(goesOn((await other.get('/antrag/buergergeld')).body)).toBe(list);
    await other.post(list, { _stand: standOf((await other.get(list)).body) });
    expect(goesOn((await other.get('/antrag/buergergeld')).body)).toMatch(/personen\/1\/herkunft$/);
  });

  it('waits for an item of which something was typed that is no answer yet', async () => {
    const { person, browser } = await portal.citizen('mittendrin');
    await portal.draft(person, one);
    await browser.post(page(first), { vorname: 'Lenchen', nachname: '', _aktion: 'spaeter' });
    expect(goesOn((await browser.get('/antrag/buergergeld')).body)).toBe(page(first));
  });
});

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
