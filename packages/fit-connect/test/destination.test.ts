import { expect, it } from 'vitest';
import { checkOffer, type Destination } from '../src/index.ts';
import { ids } from './world.ts';

const service = 'urn:de:fim:leika:leistung:99107002017000';
const schema = {
  schemaUri: 'https://portal.example/schemas/buergergeld/1/antrag.xsd',
  mimeType: 'application/xml',
} as const;

const destination = (change: Partial<Destination> = {}): Destination => ({
  destinationId: ids.destinationId,
  status: 'active',
  encryptionKid: 'key-1',
  metadataVersions: ['1.0.0'],
  publicServices: [{ identifier: service, submissionSchemas: [schema], regions: ['DE'] }],
  ...change,
});

const code = (given: Destination, identifier = service, data: typeof schema = schema) => {
  const result = checkOffer(given, identifier, data);
  return result.ok ? 'ok' : result.error.code;
};

it('takes what the destination offers', () => {
  expect(code(destination())).toBe('ok');
  const other = { ...schema, schemaUri: 'https://portal.example/other.xsd' };
  const twice = [other, schema].map((each) => {
    return { identifier: service, submissionSchemas: [each], regions: [] };
  });
  expect(code(destination({ publicServices: twice }))).toBe('ok');
});

it('refuses what it does not offer, and says what', () => {
  expect(code(destination({ status: 'inactive' }))).toBe('destination-inactive');
  expect(code(destination(), 'urn:de:fim:leika:leistung:1')).toBe('service-not-offered');
  for (const submissionSchemas of [
    [],
    [{ ...schema, schemaUri: schema.schemaUri.replace('/1/', '/2/') }],
    [{ ...schema, mimeType: 'application/json' }],
  ]) {
    const publicServices = [{ identifier: service, submissionSchemas, regions: [] }];
    expect(code(destination({ publicServices }))).toBe('schema-not-offered');
  }
  const elsewhere = { identifier: 'urn:other', submissionSchemas: [schema], regions: [] };
  const bare = { identifier: service, submissionSchemas: [], regions: [] };
  expect(code(destination({ publicServices: [elsewhere, bare] }))).toBe('schema-not-offered');
});
