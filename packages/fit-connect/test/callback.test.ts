import { expect, it } from 'vitest';
import { readCallback, signCallback, verifyCallback } from '../src/index.ts';
import { missing, schemaFile } from './schemas.ts';
import { ids, now } from './world.ts';

type Vectors = {
  secret: string;
  vectors: { 'callback-timestamp': string; body: string; 'callback-authentication': string }[];
};

const secret = 'a secret of the callback';
const type = 'https://schema.fitko.de/fit-connect/submission-api/callbacks/new-submissions';
const body = JSON.stringify({ type, submissions: [ids] });
const timestamp = String(now.getTime() / 1000);
const authentication = signCallback(secret, timestamp, body);
const verify = (change: { authentication?: string; timestamp?: string }, text = body, at = now) =>
  verifyCallback(secret, { authentication, timestamp, ...change }, text, at);

const published = schemaFile('samples/fitconnect-callback-hmac-vectors.json');
it.skipIf(!published)(`agrees with the documentation's examples (${missing})`, () => {
  const { secret: documented, vectors } = JSON.parse(published ?? '') as Vectors;
  for (const vector of vectors) {
    const at = new Date(Number(vector['callback-timestamp']) * 1000);
    const headers = {
      authentication: vector['callback-authentication'],
      timestamp: vector['callback-timestamp'],
    };
    expect(verifyCallback(documented, headers, vector.body, at)).toBe(true);
  }
});

it('takes a fresh callback of who knows the secret', () => {
  expect(verify({})).toBe(true);
  expect(readCallback(body)).toEqual([ids]);
});

it('refuses a changed body, another secret and another time', () => {
  expect(verify({}, `${body} `)).toBe(false);
  expect(verify({ authentication: signCallback('other', timestamp, body) })).toBe(false);
  expect(verify({ timestamp: String(Number(timestamp) + 1) })).toBe(false);
  for (const junk of ['', 'zz', authentication.slice(2), `${authentication}00`]) {
    expect(verify({ authentication: junk })).toBe(false);
  }
  expect(verify({ timestamp: '1e9' })).toBe(false);
});

it('refuses a callback that is replayed after five minutes', () => {
  expect(verify({}, body, new Date(now.getTime() + 299_000))).toBe(true);
  expect(verify({}, body, new Date(now.getTime() + 301_000))).toBe(false);
});

it('reads no submissions out of anything else', () => {
  for (const text of ['', '[]', '{"type":"x"}', `{"type":"${type}","submissions":[1]}`]) {
    expect(readCallback(text)).toBeUndefined();
  }
});
