import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { location, standOf } from './browser-testing.ts';
import { inputsOf, type Portal, sampleDayPortal } from './testing.ts';

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;
const answersOf = async (person: Parameters<Portal['stored']>[0]) =>
  (await portal.stored(person)).content.answers;

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

describe('two windows on one draft', () => {
  it('never overwrite the same page silently', async () => {
    const { person, browser } = await portal.citizen('zwei');
    await portal.draft(person, persona);
    const seen = standOf((await browser.get(page('person/name'))).body);
    const name = (vorname: string) => ({ ...inputs(persona, 'person/name'), vorname });

    await browser.post(page('person/name'), { ...name('Erste'), _stand: seen });
    const second = await browser.post(page('person/name'), { ...name('Zweite'), _stand: seen });
    expect(second.body).toContain('in einem anderen Fenster geändert');
    expect(second.body).toContain('value="Zweite"');
    expect(await answersOf(person)).toMatchObject({ vorname: 'Erste' });

    const wanted = await browser.post(page('person/name'), {
      ...name('Zweite'),
      _stand: standOf(second.body),
    });
    expect(wanted.statusCode).toBe(303);
    expect(await answersOf(person)).toMatchObject({ vorname: 'Zweite' });
  });

  it('show what the other one stored, and it can be kept', async () => {
    const { person, browser } = await portal.citizen('behält');
    await portal.draft(person, persona);
    const at = `${page('person/name')}?ziel=pruefen`;
    const _stand = standOf((await browser.get(at)).body);
    const name = (vorname: string) => ({ ...inputs(persona, 'person/name'), vorname, _stand });
    await browser.post(page('person/name'), { ...name('Erste'), _ziel: 'pruefen' });
    const second = await browser.post(page('person/name'), {
      ...name('Zweite'),
      _ziel: 'pruefen',
    });
    expect(second.body).toMatch(/– <strong>Erste<\/strong>/);
    expect(second.body).toContain(`href="${at}">Das Gespeicherte behalten`);
    expect((await browser.get(at)).body).toContain('value="Erste"');
  });

  it('say why one can not go on with a page that the other made moot, and keep what was typed', async () => {
    const { person, browser } = await portal.citizen('überholt');
    await portal.draft(person, familie);
    const moot = 'weiterePersonen/personen/1/herkunft';
    const _stand = standOf((await browser.get(page(moot))).body);
    const alone = (alleinWohnend: string) =>
      browser.post(page('haushalt/allein'), { alleinWohnend, _bestaetigt: 'ja' });
    await alone('ja');
    const late = { ...inputs(familie, moot), geburtsort: 'Getippt', _stand };
    const instead = await browser.get(location(await browser.post(page(moot), late)));
    expect(instead.statusCode).toBe(200);
    expect(instead.body).toContain('Diese Seite kommt jetzt zuerst');
    await alone('nein');
    expect((await browser.get(page(moot))).body).toContain('value="Getippt"');
  });

  it('keep nothing of what is posted to a page that no form has', async () => {
    const { person, browser } = await portal.citizen('erfunden');
    await portal.draft(person, persona);
    const answer = await browser.post(page('gibt/es/nicht'), { vorname: 'Getippt' });
    expect((await browser.get(location(answer))).body).not.toContain('kommt jetzt zuerst');
    expect((await portal.stored(person)).content.typed).toEqual({});
  });

  it('tell a window that posts a page again after a typing error', async () => {
    const { person, browser } = await portal.citizen('fehler');
    await portal.draft(person, persona);
    const seen = standOf((await browser.get(page('person/name'))).body);
    const fields = inputs(persona, 'person/name');
    const wrong = await browser.post(page('person/name'), {
      ...fields,
      vorname: '',
      _stand: seen,
    });
    expect(wrong.statusCode).toBe(422);
    await browser.post(page('person/name'), { ...fields, vorname: 'Andere', _stand: seen });
    const again = await browser.post(page('person/name'), {
      ...fields,
      vorname: 'Berichtigt',
      _stand: standOf(wrong.body),
    });
    expect(again.body).toContain('in einem anderen Fenster geändert');
    expect(await answersOf(person)).toMatchObject({ vorname: 'Andere' });
  });

  it('keep what each says on pages of its own, however close together', async () => {
    const { person, browser } = await portal.citizen('zehn');
    await portal.draft(person, persona);
    const changes: [string, Record<string, string>][] = [
      ['person/name', { vorname: 'Neu' }],
      ['person/geburt', { geburtsort: 'Neustadt' }],
      ['person/anschrift', { hausnummer: '99' }],
      ['person/kontakt', { telefon: '030 23125999' }],
      ['person/nummern', { kundennummer: '999D999999' }],
      ['krankenversicherung/krankenversicherung', { kasse: 'Neue Kasse' }],
      ['wohnen/groesse', { baujahr: '1999' }],
      ['mehrbedarf/ernaehrung', { arzt: 'Praxis Neu' }],
      ['unterhalt/fruehererPartner/angaben', { ort: 'Neudorf' }],
      ['wohnen/miete', { grundmiete: '401,00' }],
    ];
    const before = await answersOf(person);
    const posted = await Promise.all(
      changes.map(([path, change]) =>
        browser.post(page(path), { ...inputs(persona, path), ...change }),
      ),
    );
    expect(posted.map(({ statusCode }) => statusCode)).toEqual(changes.map(() => 303));
    const after = await answersOf(person);
    for (const [path, change] of changes) {
      expect(inputs(after, path), path).toMatchObject(change);
    }
    expect(Object.keys(after).length).toBeGreaterThanOrEqual(Object.keys(before).length);
  });

  it('wait for each other when thirty posts come at once', async () => {
    const { person, browser } = await portal.citizen('dreissig');
    await portal.draft(person, persona);
    const paths = ['person/name', 'person/geburt', 'person/anschrift'];
    const posted = await Promise.all(
      Array.from({ length: 30 }, (_, n) => {
        const path = paths[n % paths.length] ?? '';
        return browser.post(page(path), inputs(persona, path));
      }),
    );
    expect(posted.map(({ statusCode }) => statusCode)).toEqual(posted.map(() => 303));
    expect((await portal.stored(person)).revision).toBe(31);
  });

  it('let exactly one of many posts of the same page win, and tell the others', async () => {
    const { person, browser } = await portal.citizen('rennen');
    await portal.draft(person, persona);
    const seen = standOf((await browser.get(page('person/name'))).body);
    const posted = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        browser.post(page('person/name'), {
          ...inputs(persona, 'person/name'),
          vorname: `Nummer${'abcdefghij'[n]}`,
          _stand: seen,
        }),
      ),
    );
    const winners = posted.filter(({ statusCode }) => statusCode === 303);
    expect(winners).toHaveLength(1);
    expect(location(winners[0] as never)).toBe(page('person/geburt'));
    for (const lost of posted.filter((answer) => !winners.includes(answer)))
      expect(lost.body).toContain('in einem anderen Fenster geändert');
  });
});
