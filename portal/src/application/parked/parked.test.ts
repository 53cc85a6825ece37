import { beforeEach, describe, expect, it } from 'vitest';
import { persona } from '../../../../catalogue/buergergeld/persona.ts';
import { location, standOf } from '../browser-testing.ts';
import { type Citizen, sampleDayPortal } from '../testing.ts';

const url = '/antrag/buergergeld/seite/person/name';
let citizen: Citizen;
let draftId: string;
let stand: string;
let nr = 0;

const portal = await sampleDayPortal();
beforeEach(async () => {
  nr += 1;
  citizen = await portal.citizen(`weg-${nr}`);
  draftId = (await portal.draft(citizen.person, persona)).id;
  const shown = (await citizen.browser.get(url)).body;
  stand = standOf(shown);
  expect(shown).toContain(`name="_entwurf" value="${draftId}"`);
});

/** The session ends, and then the person posts the page they were typing on. */
async function postTooLate(fields: Record<string, string> = {}) {
  citizen.browser.jar.delete('sitzung');
  return citizen.browser.post(url, {
    _entwurf: draftId,
    _stand: stand,
    vorname: 'Langsamtipperin',
    nachname: 'Musterfrau',
    ...fields,
  });
}

/** Somebody signs in at the same browser. */
async function signInHere(name: string) {
  const { browser } = await portal.citizen(name);
  citizen.browser.jar.set('sitzung', browser.jar.get('sitzung') ?? '');
}

const parked = async () =>
  (await portal.pool.query('select * from parked_page where draft_id = $1', [draftId])).rows;

describe('a page posted after the session has ended', () => {
  it('is there again after the login, and can be saved', async () => {
    const late = await postTooLate();
    expect(location(late)).toBe(`/anmelden?weiter=${encodeURIComponent(url)}`);
    await signInHere(`weg-${nr}`);
    const shown = await citizen.browser.get(url);
    expect(shown.body).toContain('value="Langsamtipperin"');
    expect(shown.body).toContain('Ihre Eingaben sind noch da');
    expect((await portal.stored(citizen.person)).content.answers).toMatchObject({
      vorname: 'Erika',
    });
    expect((await citizen.browser.get(url)).body).toContain('value="Langsamtipperin"');
    await citizen.browser.post(url, {
      vorname: 'Langsamtipperin',
      nachname: 'Musterfrau',
      _stand: standOf(shown.body),
    });
    expect((await portal.stored(citizen.person)).content.answers).toMatchObject({
      vorname: 'Langsamtipperin',
    });
  });

  it('is kept sealed, and its token only as a hash in the database and HttpOnly in the browser', async () => {
    const late = await postTooLate();
    const cookie = late.cookies.find(({ name }) => name === 'eingabe');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', maxAge: 1800 });
    const [row] = await parked();
    const stored = Buffer.concat([row.content, row.token_hash]).toString('latin1');
    expect(stored).not.toContain('Langsamtipperin');
    expect(stored).not.toContain(cookie?.value);
    expect(portal.log.join('')).not.toContain('Langsamtipperin');
  });

  it('is never shown to somebody else who signs in at the same browser', async () => {
    await postTooLate();
    const other = await portal.citizen(`andere-${nr}`);
    await portal.draft(other.person, persona);
    await signInHere(`andere-${nr}`);
    expect((await citizen.browser.get(url)).body).not.toContain('Langsamtipperin');
    await signInHere(`weg-${nr}`);
    expect((await citizen.browser.get(url)).body).toContain('Langsamtipperin');
  });

  it('is not shown in another browser, nor twice after it was taken', async () => {
    await postTooLate();
    const elsewhere = await portal.citizen(`weg-${nr}`);
    expect((await elsewhere.browser.get(url)).body).not.toContain('Langsamtipperin');
    await signInHere(`weg-${nr}`);
    await citizen.browser.get(url);
    expect(await parked()).toEqual([]);
  });

  it('warns when the page was changed elsewhere meanwhile', async () => {
    await postTooLate();
    await signInHere(`weg-${nr}`);
    await citizen.browser.post('/antrag/buergergeld/seite/person/name', {
      vorname: 'Anderswo',
      nachname: 'Musterfrau',
    });
    const shown = await citizen.browser.get(url);
    expect(shown.body).toContain('in einem anderen Fenster geändert');
    expect(shown.body).toContain('value="Langsamtipperin"');
  });

  it('is forgotten after half an hour', async () => {
    await postTooLate();
    await portal.pool.query(
      `update parked_page set parked_at = now() - interval '31 minutes' where draft_id = $1`,
      [draftId],
    );
    await signInHere(`weg-${nr}`);
    expect((await citizen.browser.get(url)).body).not.toContain('Langsamtipperin');
    await portal.run('delete-expired-drafts');
    expect(await parked()).toEqual([]);
  });

  it.each([
    ['of no draft', crypto.randomUUID()],
    ['of nonsense', "' or 1=1"],
  ])('is not kept when it is %s', async (_, entwurf) => {
    const before = await portal.pool.query('select count(*)::int as n from parked_page');
    expect((await postTooLate({ _entwurf: entwurf })).statusCode).toBe(303);
    const after = await portal.pool.query('select count(*)::int as n from parked_page');
    expect(after.rows).toEqual(before.rows);
  });

  it('takes one place a draft, however often it is posted', async () => {
    await postTooLate();
    await postTooLate({ vorname: 'Nochmal' });
    expect(await parked()).toHaveLength(1);
    await signInHere(`weg-${nr}`);
    expect((await citizen.browser.get(url)).body).toContain('Nochmal');
  });

  it('says of a list that the click was not carried out', async () => {
    const list = '/antrag/buergergeld/seite/einkommen/einkuenfte';
    const seen = standOf((await citizen.browser.get(list)).body);
    citizen.browser.jar.delete('sitzung');
    const late = { _entwurf: draftId, _stand: seen, _aktion: 'hinzufuegen' };
    expect((await citizen.browser.post(list, late)).statusCode).toBe(303);
    await signInHere(`weg-${nr}`);
    const shown = (await citizen.browser.get(list)).body;
    expect(shown).toContain('Bitte klicken Sie noch einmal');
    expect(shown).not.toContain('Ihre Eingaben sind noch da');
    expect((await portal.stored(citizen.person)).content.answers).toMatchObject(persona);
  });
});

describe('a page with files posted after the session has ended', () => {
  const page = '/antrag/buergergeld/seite/nachweise/ausweis';
  const pdf = { name: 'Ausweis.pdf', bytes: Buffer.from('%PDF-1.4 Ausweis') };

  async function uploadTooLate(fields: Record<string, string>, files: (typeof pdf)[]) {
    const seen = standOf((await citizen.browser.get(page)).body);
    citizen.browser.jar.delete('sitzung');
    return citizen.browser.upload(
      page,
      { _entwurf: draftId, _stand: seen, _aktion: 'weiter', ...fields },
      files.map((file) => ({ field: 'ausweis-datei', ...file })),
    );
  }

  it('is there again without its file, and says that this has to be chosen again', async () => {
    const late = await uploadTooLate({ 'ausweis-spaeter': 'ja' }, [pdf]);
    expect(location(late)).toBe(`/anmelden?weiter=${encodeURIComponent(page)}`);
    await signInHere(`weg-${nr}`);
    const shown = (await citizen.browser.get(page)).body;
    expect(shown).toContain('Ihre Eingaben sind noch da');
    expect(shown).toContain('Ihre Datei wurde nicht gespeichert');
    expect(shown).toMatch(/name="ausweis-spaeter"[^>]*checked/);
    const files = await portal.pool.query('select 1 from upload where draft_id = $1', [draftId]);
    expect(files.rows).toEqual([]);
    expect((await citizen.browser.get(page)).body).not.toContain('Ihre Datei wurde nicht');
  });

  it('says nothing of files where none was chosen', async () => {
    await uploadTooLate({ 'ausweis-spaeter': 'ja' }, []);
    await signInHere(`weg-${nr}`);
    const shown = (await citizen.browser.get(page)).body;
    expect(shown).toContain('Ihre Eingaben sind noch da');
    expect(shown).toMatch(/name="ausweis-spaeter"[^>]*checked/);
    expect(shown).not.toContain('Ihre Datei wurde nicht');
  });

  it('is not read at length from somebody who is not signed in', async () => {
    const long = 'x'.repeat(150_000);
    const late = await uploadTooLate({ a: long, b: long, c: long, d: long }, []);
    expect(late.statusCode).toBe(413);
    expect(await parked()).toEqual([]);
  });
});
