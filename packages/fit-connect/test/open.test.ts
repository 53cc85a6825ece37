import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthenticationTags,
  authenticationTag,
  buildMetadata,
  encrypt,
  type OpenOptions,
  openSubmission,
  type Received,
  rejectionKindOf,
} from '../src/index.ts';
import { ids, type Key, makeKey } from './world.ts';

const service = { identifier: 'urn:de:fim:leika:leistung:99107002017000', name: 'Bürgergeld' };
const schemaUri = 'https://portal.example/antrag.xsd';
const data = Buffer.from('<antrag/>');
const pdf = {
  id: '5b0a3a0e-5d36-4c8b-8f37-0f3b3d3c1a01',
  purpose: 'form' as const,
  mimeType: 'application/pdf',
  filename: 'Antrag.pdf',
  bytes: Buffer.from('%PDF'),
};

let key: Key;
beforeAll(async () => {
  key = await makeKey('encryption', 'encryption-key-1');
});

type Parts = {
  metadata?: unknown;
  metadataType?: string;
  data?: Uint8Array;
  dataType?: string;
  attachments?: { id: string; bytes: Uint8Array }[];
  announced?: string;
};

/** A submission as the service gives it, with parts changed before they were encrypted. */
async function received(parts: Parts = {}): Promise<Received> {
  const metadata = parts.metadata ?? metadataOf();
  const text = typeof metadata === 'string' ? metadata : JSON.stringify(metadata);
  return {
    ...ids,
    publicService: { identifier: parts.announced ?? service.identifier },
    encryptedMetadata: await encrypt(
      Buffer.from(text),
      key.jwk,
      parts.metadataType ?? 'application/json',
    ),
    encryptedData: await encrypt(parts.data ?? data, key.jwk, parts.dataType ?? 'application/xml'),
    attachments: await Promise.all(
      (parts.attachments ?? [pdf]).map(async ({ id, bytes }) => ({
        id,
        jwe: await encrypt(bytes, key.jwk, 'application/pdf'),
      })),
    ),
  };
}

function metadataOf(change: Partial<Parameters<typeof buildMetadata>[0]> = {}) {
  return buildMetadata({
    version: '1.0.0',
    service,
    data: { bytes: data, schema: { schemaUri, mimeType: 'application/xml' } },
    attachments: [pdf],
    ...change,
  });
}

const tagsOf = (submission: Received): AuthenticationTags => ({
  metadata: authenticationTag(submission.encryptedMetadata),
  data: authenticationTag(submission.encryptedData),
  attachments: Object.fromEntries(
    submission.attachments.map(({ id, jwe }) => [id, authenticationTag(jwe)]),
  ),
});

/** The kinds of problems found, with where they lie. */
async function problems(
  submission: Received,
  options: Partial<OpenOptions> = {},
  tags = tagsOf(submission),
) {
  const opened = await openSubmission(submission, tags, { keys: [key], ...options });
  return opened.ok
    ? []
    : opened.problems.map(({ type, instance }) => `${rejectionKindOf(type)} ${instance}`);
}

it('opens what is in order, byte for byte', async () => {
  const submission = await received();
  const opened = await openSubmission(submission, tagsOf(submission), {
    keys: [key],
    checkData: async () => [],
  });
  expect(opened).toMatchObject({
    ok: true,
    value: {
      data: { schemaUri, mimeType: 'application/xml' },
      attachments: [{ id: pdf.id, purpose: 'form', filename: 'Antrag.pdf' }],
      tags: tagsOf(submission),
    },
  });
  if (opened.ok) expect(Buffer.from(opened.value.data.bytes)).toEqual(data);
});

describe('what was not submitted', () => {
  it('sees exchanged ciphertexts by their tags', async () => {
    const [mine, other] = await Promise.all([received(), received()]);
    const swapped = { ...mine, encryptedData: other.encryptedData };
    expect(await problems(swapped, {}, tagsOf(mine))).toEqual([
      'incorrect-authentication-tag data',
    ]);
    const attachment = { ...mine, attachments: other.attachments };
    expect(await problems(attachment, {}, tagsOf(mine))).toEqual([
      `incorrect-authentication-tag attachment:${pdf.id}`,
    ]);
  });

  it('sees an attachment that was left out or put in', async () => {
    const mine = await received();
    const without = { ...mine, attachments: [] };
    const expected = [`incorrect-authentication-tag attachment:${pdf.id}`];
    expect(await problems(without, {}, tagsOf(mine))).toEqual(expected);
    expect(await problems(mine, {}, tagsOf(without))).toEqual(expected);
  });

  it('sees content that the tags cover but the hashes do not', async () => {
    expect(await problems(await received({ data: Buffer.from('<other/>') }))).toEqual([
      'hash-mismatch data',
    ]);
    const attachments = [{ id: pdf.id, bytes: Buffer.from('%PDF other') }];
    expect(await problems(await received({ attachments }))).toEqual([
      `hash-mismatch attachment:${pdf.id}`,
    ]);
  });
});

describe('what can not be read', () => {
  it('names what is encrypted to somebody else or broken', async () => {
    const stranger = { kid: 'another-key', key: key.key };
    expect(await problems(await received(), { keys: [stranger] })).toEqual([
      'encryption-issue metadata',
    ]);
    const mine = await received();
    const broken = `${mine.encryptedData.slice(0, -10)}AAAAAAAAAA`;
    const submission = { ...mine, encryptedData: broken };
    expect(await problems(submission)).toEqual(['encryption-issue data']);
  });

  it('names metadata that are no JSON, have no schema, an unknown one, or break it', async () => {
    const found = async (metadata: unknown, metadataType?: string) =>
      problems(await received({ metadata, ...(metadataType ? { metadataType } : {}) }));
    expect(await found('{"')).toEqual(['syntax-violation metadata']);
    expect(await found(metadataOf(), 'application/xml')).toEqual(['syntax-violation metadata']);
    expect(await found({})).toEqual(['missing-schema metadata']);
    expect(await found({ $schema: 'https://example.org/' })).toEqual([
      'unsupported-schema metadata',
    ]);
    const { $schema } = metadataOf() as { $schema: string };
    expect(await found({ $schema })).toEqual(['schema-violation metadata']);
    expect(await found({ $schema, contentStructure: { attachments: [] } })).toEqual([
      'missing-data metadata',
    ]);
    const metadataValidator = () => () => ['/x: type'];
    expect(await problems(await received(), { metadataValidator })).toEqual([
      'schema-violation metadata',
    ]);
  });

  it('names data of another type or against their schema', async () => {
    expect(await problems(await received({ dataType: 'application/json' }))).toEqual([
      'syntax-violation data',
    ]);
    const checkData = async () => ['line 1: not expected'];
    expect(await problems(await received(), { checkData })).toEqual(['schema-violation data']);
  });
});

describe('what this subscriber does not take', () => {
  it('names services, schemas and reply channels', async () => {
    const submission = await received();
    expect(await problems(submission, { acceptsService: () => false })).toEqual([
      'unsupported-service metadata',
    ]);
    expect(await problems(submission, { acceptsDataSchema: () => false })).toEqual([
      'unsupported-data-schema metadata',
    ]);
    const metadata = { ...metadataOf(), replyChannel: { deMail: { address: 'a@example.org' } } };
    expect(
      await problems(await received({ metadata }), { acceptsReplyChannel: () => false }),
    ).toEqual(['unsupported-reply-channel metadata']);
    expect(await problems(await received({ announced: 'urn:other:service' }))).toEqual([
      'service-mismatch metadata',
    ]);
  });

  it('names attachments other than described', async () => {
    const second = { ...pdf, id: '6c0a3a0e-5d36-4c8b-8f37-0f3b3d3c1a02' };
    const more = await received({ metadata: metadataOf({ attachments: [pdf, second] }) });
    expect(await problems(more)).toEqual([`missing-attachment attachment:${second.id}`]);
    const less = await received({ metadata: metadataOf({ attachments: [] }) });
    expect(await problems(less)).toEqual(['attachments-mismatch metadata']);
  });
});
