import { appendFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  authenticationTag,
  connect,
  createRouting,
  createSender,
  createSubscriber,
  encrypt,
  type PublicKey,
  publicKeySchema,
  rejection,
  setSchemaUri,
  signEvent,
  verifyRoute,
} from '@sozialplattform/fit-connect';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { destinationIdOf } from '../destinations.ts';
import { type OwnKey, ownKey } from './keys.ts';
import { buildService } from './server.ts';

const service = { identifier: 'urn:de:fim:leika:leistung:99107002017000', name: 'Bürgergeld' };
const destinationId = destinationIdOf('jobcenter-01001');
const attachmentId = '5b0a3a0e-5d36-4c8b-8f37-0f3b3d3c1a01';

let dir: string;
let app: FastifyInstance;
let url: string;
let encryption: OwnKey;
let signature: OwnKey;
let stranger: OwnKey;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fit-connect-'));
  [encryption, signature, stranger] = await Promise.all([
    ownKey(join(dir, 'office'), 'encryption', 'encryption'),
    ownKey(join(dir, 'office'), 'signature', 'signature'),
    ownKey(join(dir, 'office'), 'stranger', 'signature'),
  ]);
  await start();
  const registered = await client('jobcenter').send({
    method: 'PUT',
    url: `${url}/destination-api/v2/sandbox/authorities`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(registration()),
  });
  expect(registered).toEqual({ ok: true, value: '' });
});
afterAll(async () => {
  await app.close();
  await rm(dir, { recursive: true, force: true });
});

async function start() {
  app = await buildService(join(dir, 'service'), 'http://fit-connect.example');
  url = await app.listen({ port: 0, host: '127.0.0.1' });
}

const registration = (change: object = {}) => ({
  encryptionKid: encryption.kid,
  keys: [encryption.public, signature.public],
  metadataVersions: ['1.0.0'],
  services: [service.identifier],
  ...change,
});

function client(id: string, secret = `${id}-secret`) {
  return connect({
    authUrl: `${url}/token`,
    submissionApi: `${url}/submission-api`,
    destinationApi: `${url}/destination-api`,
    clientId: id,
    clientSecret: secret,
    userAgent: 'test/1',
    attempts: 1,
  });
}

const test = { mode: 'test' } as const;
const sender = () => createSender(client('portal'), test);
const subscriber = () => createSubscriber(client('jobcenter'), test);
const jwe = (type: string, key: PublicKey = encryption.public) =>
  encrypt(Buffer.from('content'), key, type);
const status = (result: { ok: boolean; error?: { status?: number } }) =>
  result.ok ? 'ok' : result.error?.status;

async function announce(attachments: string[] = []) {
  const announced = await sender().announce({
    destinationId,
    publicService: service,
    announcedAttachments: attachments,
  });
  if (!announced.ok) throw new Error(announced.error.detail);
  return announced.value;
}

async function submitted() {
  const announced = await announce([attachmentId]);
  const [encryptedMetadata, encryptedData, attachment] = await Promise.all([
    jwe('application/json'),
    jwe('application/xml'),
    jwe('application/pdf'),
  ]);
  await sender().putAttachment(announced.submissionId, attachmentId, attachment);
  const done = await sender().submit(announced.submissionId, { encryptedMetadata, encryptedData });
  const tags = {
    metadata: authenticationTag(encryptedMetadata),
    data: authenticationTag(encryptedData),
    attachments: { [attachmentId]: authenticationTag(attachment) },
  };
  return { ...announced, done, tags };
}

type Submitted = Awaited<ReturnType<typeof submitted>>;

const answer = (about: Submitted, change: object = {}, key: OwnKey = signature) =>
  signEvent(
    {
      kind: 'accept',
      jti: crypto.randomUUID(),
      issuer: destinationId,
      submissionId: about.submissionId,
      caseId: about.caseId,
      at: new Date(),
      schema: setSchemaUri('1.2.2'),
      payload: { authenticationTags: about.tags },
      ...change,
    },
    key,
  );

const kindsOf = async (about: Submitted) => {
  const log = await sender().events(about);
  return log.ok ? log.value.events.map(({ kind }) => kind) : log.error.detail;
};

describe('clients', () => {
  it('gives no token for a wrong secret, and none by HTTP Basic', async () => {
    const wrong = client('portal', 'wrong');
    expect(status(await wrong.send({ method: 'GET', url: `${url}/submission-api/v2/x` }))).toBe(
      401,
    );
    const basic = await fetch(`${url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('portal:portal-secret')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(await basic.json()).toEqual({ error: 'invalid_client' });
  });

  it('keeps to scopes', async () => {
    expect(status(await createSubscriber(client('portal'), test).list())).toBe(403);
    const body = { destinationId, publicService: service, announcedAttachments: [] };
    expect(status(await createSender(client('jobcenter'), test).announce(body))).toBe(403);
    const register = await client('portal').send({
      method: 'PUT',
      url: `${url}/destination-api/v2/sandbox/authorities`,
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(status(register)).toBe(403);
  });
});

describe('destinations', () => {
  it('knows every sample authority and nobody else', async () => {
    const found = await sender().destination(destinationId);
    expect(found).toMatchObject({ ok: true, value: { status: 'active' } });
    expect(status(await sender().destination(crypto.randomUUID()))).toBe(404);
    expect(found.ok && (await sender().encryptionKey(found.value))).toMatchObject({
      ok: true,
      value: { kid: encryption.kid },
    });
  });

  it('takes no unfit keys', async () => {
    const unfit = [
      { keys: [encryption.public, { ...signature.public, key_ops: ['sign'] }] },
      { keys: [{ ...encryption.public, n: 'AQAB' }, signature.public] },
      { encryptionKid: 'none-of-these' },
    ];
    for (const change of unfit) {
      const result = await client('jobcenter').send({
        method: 'PUT',
        url: `${url}/destination-api/v2/sandbox/authorities`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(registration(change)),
      });
      expect(status(result)).toBe(422);
    }
  });
});

describe('sending', () => {
  it('refuses announcements for unknown destinations and services', async () => {
    const body = { destinationId, publicService: service, announcedAttachments: [] };
    const other = { identifier: 'urn:de:fim:leika:leistung:99000000000001', name: 'x' };
    const refused = async (change: object) =>
      status(await sender().announce({ ...body, ...change }));
    expect(await refused({ destinationId: crypto.randomUUID() })).toBe(404);
    expect(await refused({ publicService: other })).toBe(422);
    expect(await refused({ announcedAttachments: [attachmentId, attachmentId] })).toBe(422);
    expect(await refused({ announcedAttachments: ['1'] })).toBe(422);
  });

  it('refuses ciphertexts without cty, with an unsupported one, or for another key', async () => {
    const { submissionId } = await announce();
    const [metadata, data, image, foreign] = await Promise.all([
      jwe('application/json'),
      jwe('application/xml'),
      jwe('image/png'),
      jwe('application/xml', { ...encryption.public, kid: 'another-key' }),
    ]);
    const submit = async (encryptedMetadata: string, encryptedData: string) =>
      status(await sender().submit(submissionId, { encryptedMetadata, encryptedData }));
    const [header = '', ...rest] = data.split('.');
    const { cty: _cty, ...without } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const bare = [Buffer.from(JSON.stringify(without)).toString('base64url'), ...rest].join('.');
    for (const wrong of [bare, image, foreign, '', 'x.y.z']) {
      expect(await submit(metadata, wrong)).toBe(422);
    }
    expect(await submit(metadata, data)).toBe('ok');
  });

  it('asks for all announced attachments and takes no others', async () => {
    const { submissionId } = await announce([attachmentId]);
    const [metadata, data, attachment] = await Promise.all(
      ['application/json', 'application/xml', 'image/png'].map((type) => jwe(type)),
    );
    const content = { encryptedMetadata: metadata ?? '', encryptedData: data ?? '' };
    expect(status(await sender().submit(submissionId, content))).toBe(422);
    const put = async (id: string) =>
      status(await sender().putAttachment(submissionId, id, attachment ?? ''));
    expect(await put(crypto.randomUUID())).toBe(404);
    expect(await put(attachmentId)).toBe('ok');
    expect(status(await sender().submit(submissionId, content))).toBe('ok');
    expect(await put(attachmentId)).toBe(409);
    expect(status(await sender().submit(submissionId, content))).toBe(409);
  });

  it('submits once when asked twice at the same time', async () => {
    const { submissionId, caseId } = await announce();
    const content = {
      encryptedMetadata: await jwe('application/json'),
      encryptedData: await jwe('application/xml'),
    };
    const results = await Promise.all([1, 2, 3].map(() => sender().submit(submissionId, content)));
    expect(results.map(status).sort()).toEqual([409, 409, 'ok']);
    const log = await sender().events({ submissionId, caseId, destinationId });
    expect(log.ok && log.value.events.map(({ kind }) => kind)).toEqual(['create', 'submit']);
  });
});

describe('receiving', () => {
  it('gives, logs and deletes what is accepted', async () => {
    const one = await submitted();
    const listed = await subscriber().list({ destinationId });
    expect(listed.ok && listed.value.map(({ submissionId }) => submissionId)).toContain(
      one.submissionId,
    );
    const fetched = await subscriber().fetch(one.submissionId);
    expect(fetched).toMatchObject({ ok: true, value: { attachments: [{ id: attachmentId }] } });
    expect(status(await subscriber().postEvent(one.caseId, await answer(one)))).toBe('ok');
    expect(await kindsOf(one)).toEqual(['create', 'submit', 'accept', 'delete']);
    expect(status(await subscriber().fetch(one.submissionId))).toBe(404);
    expect(status(await subscriber().postEvent(one.caseId, await answer(one)))).toBe(409);
  });

  it('logs a rejection with its problems', async () => {
    const one = await submitted();
    const problems = [rejection('hash-mismatch', 'data')];
    const token = await answer(one, { kind: 'reject', payload: { problems } });
    expect(status(await subscriber().postEvent(one.caseId, token))).toBe('ok');
    const log = await sender().events(one);
    expect(log.ok && log.value.events.find(({ kind }) => kind === 'reject')?.problems).toEqual(
      problems,
    );
  });

  it('refuses answers that are forged, about something else, or malformed', async () => {
    const [one, other] = [await submitted(), await submitted()];
    const forged = [
      await answer(one, {}, { ...stranger, kid: signature.kid }),
      await answer(one, {}, stranger),
      await answer(one, { issuer: destinationIdOf('jobcenter-01002') }),
      await answer(other),
      await answer(one, { payload: { authenticationTags: other.tags } }),
      await answer(one, { payload: {} }),
      await answer(one, { kind: 'submit' }),
      await answer(one, { kind: 'reject', payload: {} }),
      await answer(one, { schema: setSchemaUri('1.0.0') }),
      'no token',
    ];
    for (const token of forged) {
      expect(status(await subscriber().postEvent(one.caseId, token))).toBe(400);
    }
    expect(await kindsOf(one)).toEqual(['create', 'submit']);
  });
});

it('names the Jobcenter of a Kreis, signed', async () => {
  const routing = createRouting({ routingApi: `${url}/routing-api`, userAgent: 'test/1' });
  const routes = await routing.routes('99107002017000', { ars: '010010000000' });
  const [route] = routes.ok ? routes.value : [];
  expect(route?.destinationId).toBe(destinationId);
  const jwks = await client('portal').read(
    { method: 'GET', url: `${url}/submission-api/.well-known/jwks.json` },
    z.object({ keys: z.array(publicKeySchema) }),
  );
  const verified = await verifyRoute(route ?? { destinationId, destinationSignature: '' }, {
    keys: jwks.ok ? jwks.value.keys : [],
    submissionHost: 'fit-connect.example',
    leika: '99107002017000',
    ars: '010010000000',
    now: new Date(),
  });
  expect(verified).toEqual({ ok: true, value: true });
  expect(await routing.areas('Flensburg')).toMatchObject({
    ok: true,
    value: [{ id: '01001' }, {}],
  });
});

it('goes back to the state before a line that a crash cut off', async () => {
  const one = await submitted();
  await app.close();
  appendFileSync(
    join(dir, 'service', 'cases', one.submissionId, 'state.json'),
    '\n{"submissionId":"',
  );
  await start();
  expect(await kindsOf(one)).toEqual(['create', 'submit']);
  expect(status(await subscriber().postEvent(one.caseId, await answer(one)))).toBe('ok');
  await app.close();
  await start();
  expect(await kindsOf(one)).toEqual(['create', 'submit', 'accept', 'delete']);
});

it('keeps everything over a restart', async () => {
  const one = await submitted();
  await app.close();
  await start();
  expect(await kindsOf(one)).toEqual(['create', 'submit']);
  expect(await subscriber().fetch(one.submissionId)).toMatchObject({ ok: true });
  expect(status(await subscriber().postEvent(one.caseId, await answer(one)))).toBe('ok');
});
