import { beforeAll, describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { location } from './browser-testing.ts';
import { type Citizen, sampleDayPortal } from './testing.ts';

let owner: Citizen;
let stranger: Citizen;
let number: string;
let draftId: string;

const portal = await sampleDayPortal();

beforeAll(async () => {
  owner = await portal.citizen('erika');
  stranger = await portal.citizen('fremd');
  const sent = await portal.draft(owner.person, persona);
  await portal.prove(owner.person, sent.id);
  const answer = await owner.browser.post('/antrag/buergergeld/senden', {
    entwurf: sent.id,
    stand: '1',
  });
  number = /antraege\/([^/]+)\//.exec(location(answer))?.[1] ?? '';
  draftId = (await portal.draft(owner.person, { ...persona, vorname: 'Geheimnisvolle' })).id;
});

/** A page without what differs from one request to the next. */
const text = (answer: { body: string }, number: string) =>
  answer.body.replaceAll(number, '').replace(/name="_csrf" value="[^"]+"/g, '');

describe('what somebody sent', () => {
  const kinds = ['', '/gesendet', '/antrag.pdf', '/antrag.xml'];

  it.each(kinds)('is theirs: /konto/antraege/:number%s', async (rest) => {
    const own = await owner.browser.get(`/konto/antraege/${number}${rest}`);
    expect(own.statusCode).toBe(200);
    expect(own.headers['cache-control']).toContain('no-store');
  });

  it.each(kinds)('does not exist for anybody else: /konto/antraege/:number%s', async (rest) => {
    const other = await stranger.browser.get(`/konto/antraege/${number}${rest}`);
    const missing = await stranger.browser.get(`/konto/antraege/f-0000000000${rest}`);
    expect(other.statusCode).toBe(404);
    expect(missing.statusCode).toBe(404);
    expect(text(other, number) === text(missing, 'f-0000000000')).toBe(true);
  });

  it('is shown to nobody who is not signed in', async () => {
    const answer = await portal.app.inject(`/konto/antraege/${number}/antrag.pdf`);
    expect(answer.statusCode).toBe(303);
    expect(location(answer)).toMatch(/^\/anmelden\?weiter=/);
  });
});

describe('a draft', () => {
  it.each([
    '/antrag/buergergeld',
    '/antrag/buergergeld/seite/person/name',
    '/antrag/buergergeld/pruefen',
    '/antrag/buergergeld/senden',
    '/antrag/buergergeld/loeschen',
    '/konto',
  ])('is never seen by anybody else: %s', async (url) => {
    const answer = await stranger.browser.get(url);
    expect([200, 303]).toContain(answer.statusCode);
    expect(answer.body).not.toContain('Geheimnisvolle');
    expect(answer.body).not.toContain(draftId);
  });

  it.each([
    ['a page', '/antrag/buergergeld/seite/person/name', { vorname: 'Untergeschoben' }],
    ['sending', '/antrag/buergergeld/senden', {}],
    ['discarding', '/antrag/buergergeld/loeschen', {}],
    ['the second authentication', '/antrag/buergergeld/pruefen', {}],
  ])('can not be changed by anybody else: %s', async (_, url, fields) => {
    const before = await portal.stored(owner.person);
    const answer = await stranger.browser.post(url, { entwurf: draftId, ...fields });
    expect(answer.statusCode).toBe(303);
    expect(await portal.stored(owner.person)).toEqual(before);
  });
});
