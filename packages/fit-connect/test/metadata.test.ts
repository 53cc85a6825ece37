import { expect, it } from 'vitest';
import {
  buildMetadata,
  commonMetadataVersion,
  jsonSchemaValidator,
  type MetadataInput,
  sha512,
} from '../src/index.ts';
import { missing, schemaFile } from './schemas.ts';

const input: MetadataInput = {
  version: '1.0.0',
  service: { identifier: 'urn:de:fim:leika:leistung:99107002017000', name: 'Bürgergeld' },
  data: {
    bytes: Buffer.from('<antrag/>'),
    schema: { schemaUri: 'https://portal.example/antrag.xsd', mimeType: 'application/xml' },
  },
  attachments: [
    {
      id: '5b0a3a0e-5d36-4c8b-8f37-0f3b3d3c1a01',
      purpose: 'form',
      mimeType: 'application/pdf',
      filename: 'Antrag.pdf',
      bytes: Buffer.from('%PDF'),
    },
  ],
  reference: 'SP-1234',
  applicationDate: '2026-10-04',
};

const published = schemaFile('fit-connect-metadata/metadata.schema.v1.0.0.json');
it.skipIf(!published)(`keeps the schema of FITKO (${missing})`, () => {
  const validate = jsonSchemaValidator(JSON.parse(published ?? '') as object);
  const { reference: _reference, applicationDate: _date, ...least } = input;
  expect(validate(buildMetadata(input))).toEqual([]);
  expect(validate(buildMetadata({ ...least, attachments: [] }))).toEqual([]);
  expect(validate({ contentStructure: {} })).not.toEqual([]);
});

it('describes every part by the hash of its plaintext', () => {
  expect(buildMetadata({ ...input, version: '1.3.0' })).toMatchObject({
    $schema: 'https://schema.fitko.de/fit-connect/metadata/1.3.0/metadata.schema.json',
    contentStructure: {
      data: { hash: { type: 'sha512', content: sha512(Buffer.from('<antrag/>')) } },
      attachments: [{ hash: { type: 'sha512', content: sha512(Buffer.from('%PDF')) } }],
    },
    additionalReferenceInfo: { senderReference: 'SP-1234', applicationDate: '2026-10-04' },
  });
  expect(sha512(Buffer.from('abc'))).toMatch(/^ddaf35a193617aba.{112}$/);
});

it('speaks the highest version that both sides know', () => {
  expect(commonMetadataVersion(['1.0.0', '1.3.0', '2.1.0'])).toEqual({ ok: true, value: '1.3.0' });
  expect(commonMetadataVersion(['1.5.0', '1.0.0'])).toEqual({ ok: true, value: '1.5.0' });
  expect(commonMetadataVersion(['2.1.0'])).toMatchObject({
    error: { code: 'no-common-metadata-version' },
  });
});
