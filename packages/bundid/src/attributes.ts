import { ns } from './names.ts';
import { ok, type Result, refuse } from './result.ts';
import { childrenOf, textOf } from './xml/find.ts';
import type { Node } from './xml/read.ts';

/** BundID's attributes by the names used here, with the OID that a message names them by. */
export const attributeOids = {
  bpk2: 'urn:oid:1.3.6.1.4.1.25484.494450.3',
  givenName: 'urn:oid:2.5.4.42',
  surname: 'urn:oid:2.5.4.4',
  birthName: 'urn:oid:1.2.40.0.10.2.1.1.225566',
  personalTitle: 'urn:oid:0.9.2342.19200300.100.1.40',
  gender: 'urn:oid:1.3.6.1.4.1.33592.1.3.5',
  birthdate: 'urn:oid:1.2.40.0.10.2.1.1.55',
  placeOfBirth: 'urn:oid:1.3.6.1.5.5.7.9.2',
  nationality: 'urn:oid:1.2.40.0.10.2.1.1.225577',
  street: 'urn:oid:2.5.4.16',
  postcode: 'urn:oid:2.5.4.17',
  city: 'urn:oid:2.5.4.7',
  country: 'urn:oid:1.2.40.0.10.2.1.1.225599',
  communityId: 'urn:oid:1.3.6.1.4.1.25484.494450.5',
  mail: 'urn:oid:0.9.2342.19200300.100.1.3',
  telephone: 'urn:oid:2.5.4.20',
  deMail: 'urn:oid:1.3.6.1.4.1.55605.70737875.1.1.1.7.1',
  documentType: 'urn:oid:1.2.40.0.10.2.1.1.552255',
  issuingCountry: 'urn:oid:1.3.6.1.4.1.25484.494450.10.1',
  mailbox: 'urn:oid:2.5.4.18',
  level: 'urn:oid:1.2.40.0.10.2.1.1.261.94',
  version: 'urn:oid:1.3.6.1.4.1.25484.494450.1',
  provedBy: 'urn:oid:1.3.6.1.4.1.25484.494450.2',
  applicationId: 'urn:oid:1.3.6.1.4.1.25484.494450.4',
  pseudonym: 'urn:oid:1.2.40.0.10.2.1.1.226699',
  mfa: 'urn:oid:1.3.6.1.4.1.25484.494450.7',
} as const;

export type AttributeName = keyof typeof attributeOids;

/** How far BundID vouches for one value; ascending. */
const trustLevels = ['UNTERGEORDNET', 'NORMAL', 'SUBSTANTIELL', 'HOCH'] as const;

export type TrustLevel = (typeof trustLevels)[number];

export type Attribute = { value: string; trust?: TrustLevel };

export type Attributes = { [Name in AttributeName]?: Attribute };

/** What a value looks like where the interface fixes it; a value that differs is as good as none. */
const shapes: { [Name in AttributeName]?: RegExp } = {
  birthdate: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  gender: /^[0129]$/,
  country: /^[A-Z]{2}$/,
  mfa: /^(true|false)$/,
};

const longest = 1_000;

const names = new Map<string, AttributeName>(
  Object.entries(attributeOids).map(([name, oid]) => [oid, name as AttributeName]),
);

/**
 * Reads the attribute statements of a verified assertion into a record. Attributes are known by Name only
 * (FriendlyName is ignored); values are composed (NFC). Unknown attributes are left out, and so is a value
 * that lacks its fixed shape, such as a birth date whose day nobody knows (`1961-00-00`). An attribute
 * that occurs twice or has several values is refused: it would be open which one counts.
 */
export function readAttributes(assertion: Node): Result<Attributes> {
  const attributes: Attributes = {};
  const nodes = childrenOf(assertion, ns.saml, 'AttributeStatement').flatMap((statement) =>
    childrenOf(statement, ns.saml, 'Attribute'),
  );
  for (const node of nodes) {
    const name = names.get(node.attributes.get('Name') ?? '');
    if (!name) continue;
    const values = childrenOf(node, ns.saml, 'AttributeValue');
    if (attributes[name] || values.length > 1)
      return refuse('attribute-malformed', `${name} twice`);
    if (values.length === 0) continue;
    const value = textOf(values[0])?.normalize('NFC');
    if (value === undefined || value.length > longest) return refuse('attribute-malformed', name);
    if (value === '' || shapes[name]?.test(value) === false) continue;
    const trust = trustOf(node);
    attributes[name] = trust === undefined ? { value } : { value, trust };
  }
  return ok(attributes);
}

function trustOf(node: Node): TrustLevel | undefined {
  for (const [name, value] of node.attributes) {
    if (/^(\{.*\})?TrustLevel$/.test(name)) return trustLevels.find((level) => level === value);
  }
  return undefined;
}
