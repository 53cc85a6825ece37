import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portal, testPortal } from './testing.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await testPortal();
});
afterAll(() => portal.close());

it('begins with the answers that the person brings along, but for what a login answers', async () => {
  const { person, browser: citizen } = await portal.citizen('mitgebracht');
  const brought = {
    vorname: 'Fremd',
    alleinerziehend: true,
    schwanger: 'vielleicht',
    unbekannt: 'x',
  };
  const start = '/antrag/buergergeld/seite/person/fuerWen';
  const sealed = portal.services.vault.sealJson(brought, 'finder-takeover').toString('base64url');
  citizen.jar.set('finder', sealed);
  await citizen.post('/antrag/buergergeld', { ags: '06611000' });
  await citizen.post(start, { fuerWen: 'mich' });
  const { answers } = (await portal.stored(person)).content;
  expect(answers).toMatchObject({ vorname: 'mitgebracht', alleinerziehend: true });
  expect(answers).not.toHaveProperty('schwanger');
  expect(answers).not.toHaveProperty('unbekannt');
  expect(citizen.jar.has('finder')).toBe(false);
});

it('begins without them where they were tampered with', async () => {
  const { person, browser: citizen } = await portal.citizen('gefaelscht');
  citizen.jar.set('finder', Buffer.alloc(120, 1).toString('base64url'));
  await citizen.post('/antrag/buergergeld', { ags: '06611000' });
  expect((await portal.stored(person)).content.answers).not.toHaveProperty('alleinerziehend');
});
