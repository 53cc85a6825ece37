import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { type Citizen, inputsOf, sampleDayPortal } from './testing.ts';

const url = '/antrag/buergergeld/seite/person/name';
const list = '/antrag/buergergeld/seite/haushalt/personen';
const here = { origin: 'http://localhost:3000' };

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

/** Posts as a browser that kept its session (where it has a cookie) and lost its token. */
async function post(
  { browser }: Citizen,
  to: string,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = here,
) {
  const session = browser.jar.get('sitzung');
  const cookie: Record<string, string> =
    session === undefined ? {} : { cookie: `sitzung=${session}` };
  return portal.app.inject({
    method: 'POST',
    url: to,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...cookie, ...headers },
    payload: new URLSearchParams(fields as Record<string, string>).toString(),
  });
}

describe('a question page posted without its token', () => {
  it('is shown again as it was typed, with a token, and nothing is stored', async () => {
    const citizen = await portal.citizen('ohne-token');
    await portal.draft(citizen.person, persona);
    const typed = { ...inputs(persona, 'person/name'), vorname: 'Getippt', _csrf: 'veraltet' };
    const shown = await post(citizen, url, typed);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('value="Getippt"');
    expect(shown.body).toContain('noch nicht gespeichert');
    expect((await portal.stored(citizen.person)).content).toMatchObject({
      answers: { vorname: persona.vorname },
      typed: {},
    });
    const token = /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? '';
    const csrf = shown.cookies.find(({ name }) => name === 'csrf')?.value ?? '';
    const cookie = `sitzung=${citizen.browser.jar.get('sitzung')}; csrf=${csrf}`;
    const again = await post(citizen, url, { ...typed, _csrf: token }, { ...here, cookie });
    expect(again.statusCode).toBe(303);
    expect((await portal.stored(citizen.person)).content.answers.vorname).toBe('Getippt');
  });

  it('says of a list that the click was not carried out', async () => {
    const citizen = await portal.citizen('ohne-token-liste');
    await portal.draft(citizen.person, familie);
    const shown = await post(citizen, list, { _aktion: 'hinzufuegen' });
    expect(shown.body).toContain('Bitte klicken Sie noch einmal');
    expect((await portal.stored(citizen.person)).content.answers).toEqual(familie);
  });

  it('waits for the login where the session is gone with the token', async () => {
    const citizen = await portal.citizen('ohne-alles');
    const { id } = await portal.draft(citizen.person, persona);
    citizen.browser.jar.delete('sitzung');
    const late = await post(citizen, url, { vorname: 'Getippt', _entwurf: id });
    expect(late.headers.location).toBe(`/anmelden?weiter=${encodeURIComponent(url)}`);
    const parked = await portal.pool.query('select 1 from parked_page where draft_id = $1', [id]);
    expect(parked.rows).toHaveLength(1);
  });

  it.each([
    ['nobody says from where', {}],
    ['another site sent it', { origin: 'https://evil.example' }],
    ['another site sent it, says the browser', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused where %s', async (what, headers) => {
    const citizen = await portal.citizen(what);
    await portal.draft(citizen.person, persona);
    const refused = await post(citizen, url, { vorname: 'Untergeschoben' }, headers);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).not.toContain('Untergeschoben');
  });
});
