import {
  buildMetadata,
  connect,
  createSender,
  encrypt,
  signCallback,
} from '@sozialplattform/fit-connect';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { destinationIdOf } from '../destinations.ts';
import { openStandIns } from '../testing.ts';
import { buildServer } from './server.ts';

const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test"
  elementFormDefault="qualified"><xs:element name="antrag" type="xs:int"/></xs:schema>`;
const service = { identifier: 'urn:de:fim:leika:leistung:99107002017000', name: 'Bürgergeld' };
const callbackType = 'https://schema.fitko.de/fit-connect/submission-api/callbacks/new-submissions';

let standIns: Awaited<ReturnType<typeof openStandIns>>;
let app: FastifyInstance;
let woken = 0;
beforeAll(async () => {
  standIns = await openStandIns(xsd);
  app = await buildServer(standIns.office, () => {
    woken += 1;
  });
});
afterAll(async () => {
  await app.close();
  await standIns.close();
});

const sender = () =>
  createSender(
    connect({
      authUrl: `${standIns.url}/token`,
      submissionApi: `${standIns.url}/submission-api`,
      destinationApi: `${standIns.url}/destination-api`,
      clientId: 'portal',
      clientSecret: 'portal-secret',
      userAgent: 'test/1',
    }),
    { mode: 'test' },
  );

/** Sends XML to the authority; returns where the log is and what it says of the end. */
async function send(xml: string, schemaUri = standIns.schemaUri) {
  const destinationId = destinationIdOf('jobcenter-01001');
  const destination = await sender().destination(destinationId);
  const key = destination.ok ? await sender().encryptionKey(destination.value) : destination;
  const announced = await sender().announce({
    destinationId,
    publicService: service,
    announcedAttachments: [],
  });
  if (!key.ok || !announced.ok) throw new Error('not sent');
  const bytes = Buffer.from(xml);
  const metadata = buildMetadata({
    version: '1.0.0',
    service,
    data: { bytes, schema: { schemaUri, mimeType: 'application/xml' } },
    attachments: [],
    reference: announced.value.submissionId,
  });
  const encryptedMetadata = await encrypt(
    Buffer.from(JSON.stringify(metadata)),
    key.value,
    'application/json',
  );
  const encryptedData = await encrypt(bytes, key.value, 'application/xml');
  await sender().submit(announced.value.submissionId, { encryptedMetadata, encryptedData });
  return { id: announced.value.submissionId, about: announced.value };
}

async function problemsOf({ about }: Awaited<ReturnType<typeof send>>) {
  const log = await sender().events(about);
  const rejected = log.ok ? log.value.events.find(({ kind }) => kind === 'reject') : undefined;
  return rejected?.problems?.map(({ type, instance, detail }) => [
    type.split('/').at(-1),
    instance,
    detail,
  ]);
}

const kindOf = async ({ about }: Awaited<ReturnType<typeof send>>) => {
  const log = await sender().events(about);
  return log.ok ? log.value.events.map(({ kind }) => kind).at(-2) : undefined;
};

it('shows what came in and lets a person accept it', async () => {
  const sent = await send('<antrag xmlns="urn:test">1</antrag>');
  await standIns.answer('manual');
  const page = await app.inject('/');
  expect(page.body).toContain(`Bürgergeld ${sent.id}`);
  const file = await app.inject(`/antraege/${sent.id}/data`);
  expect(file.body).toBe('<antrag xmlns="urn:test">1</antrag>');
  expect(file.headers['content-disposition']).toContain('attachment');
  const answer = await app.inject({ method: 'POST', url: `/antraege/${sent.id}/annehmen` });
  expect(answer.statusCode).toBe(303);
  expect(await kindOf(sent)).toBe('accept');
});

it('lets a person reject with a reason, and keeps the first decision', async () => {
  const sent = await send('<antrag xmlns="urn:test">2</antrag>');
  await standIns.answer('manual');
  const decide = (how: string, payload = '') =>
    app.inject({
      method: 'POST',
      url: `/antraege/${sent.id}/${how}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload,
    });
  await Promise.all([
    decide('ablehnen', 'grund=unsupported-service&hinweis=Nicht+bei+uns'),
    decide('annehmen'),
  ]);
  await decide('annehmen');
  await standIns.answer('auto');
  expect(await kindOf(sent)).toBe('reject');
  expect(await problemsOf(sent)).toEqual([['unsupported-service', 'data', 'Nicht bei uns']]);
});

it('rejects what breaks its schema, without repeating what was said', async () => {
  const wrong = await send('<antrag xmlns="urn:test">geheim</antrag>');
  const broken = await send('<antrag');
  const unknown = await send('<antrag xmlns="urn:test">1</antrag>', `${standIns.schemaUri}x`);
  await standIns.answer('auto');
  expect(await problemsOf(wrong)).toEqual([['schema-violation', 'data', 'Zeile 1']]);
  expect((await problemsOf(broken))?.[0]?.[0]).toBe('schema-violation');
  expect((await problemsOf(unknown))?.[0]?.[0]).toBe('schema-violation');
  expect((await app.inject('/')).body).not.toContain('geheim');
});

it('fetches no schema from anywhere but the portal', async () => {
  const sent = await send('<antrag xmlns="urn:test">1</antrag>', `${standIns.url}/schemas/x.xsd`);
  await standIns.answer('auto');
  expect((await problemsOf(sent))?.[0]?.[0]).toBe('unsupported-data-schema');
});

it('rejects everything where it is told to', async () => {
  const sent = await send('<antrag xmlns="urn:test">3</antrag>');
  await standIns.answer('reject');
  expect((await problemsOf(sent))?.[0]?.[0]).toBe('technical-error');
});

it('wakes for callbacks of the service only', async () => {
  const payload = JSON.stringify({ type: callbackType, submissions: [] });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const call = (authentication: string) =>
    app.inject({
      method: 'POST',
      url: '/callback',
      headers: {
        'content-type': 'application/json',
        'callback-timestamp': timestamp,
        'callback-authentication': authentication,
      },
      payload,
    });
  const { callbackSecret } = standIns.office;
  expect((await call(signCallback('other', timestamp, payload))).statusCode).toBe(401);
  expect(woken).toBe(0);
  expect((await call(signCallback(callbackSecret, timestamp, payload))).statusCode).toBe(204);
  expect(woken).toBe(1);
});

it('knows nothing of other applications and files', async () => {
  for (const url of ['/antraege/x/data', `/antraege/${crypto.randomUUID()}/entry.json`]) {
    expect((await app.inject(url)).statusCode).toBe(404);
  }
  const nobody = { method: 'POST', url: '/antraege/x/annehmen' } as const;
  expect((await app.inject(nobody)).statusCode).toBe(404);
});
