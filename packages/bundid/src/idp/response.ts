import { type AttributeName, type Attributes, attributeOids } from '../attributes.ts';
import { encryptElement } from '../encryption/encrypt.ts';
import { type Level, storkClass } from '../levels.ts';
import { newMessageId } from '../message-id.ts';
import { bearer, nameIdFormat, ns, status } from '../names.ts';
import { type KeyPair, signRoot } from '../signature/sign.ts';
import { element, type Markup } from '../xml/write.ts';
import type { KnownProvider } from './metadata.ts';

export type Answer = {
  idpEntityId: string;
  keys: KeyPair;
  sender: KnownProvider;
  /** ID of the request that is answered. */
  requestId: string;
  now: Date;
};

export type Identity = {
  level: Level;
  authenticatedAt: Date;
  attributes: Attributes;
  /** Chosen at random unless given. */
  assertionId?: string;
};

const lifetime = 5 * 60_000;

/** A response with one assertion, signed and then encrypted to the service provider (SAML Profiles 4.1.4.2). */
export function buildResponse(answer: Answer, identity: Identity): string {
  const assertion = signRoot(buildAssertion(answer, identity), answer.keys);
  return wrapAssertions(answer, [assertion]);
}

/** A response around assertions that are already signed, each encrypted. */
export function wrapAssertions(answer: Answer, assertions: readonly string[]): string {
  const encrypted = assertions.map((assertion) =>
    element('saml:EncryptedAssertion', {}, encryptElement(assertion, answer.sender.encryption)),
  );
  return envelope(
    answer,
    element('samlp:StatusCode', { Value: status.success }),
    undefined,
    ...encrypted,
  );
}

/** The answer to a person who cancels, or to a request that can't be met. */
export function buildErrorResponse(answer: Answer, code?: string): string {
  const denied = element(
    'samlp:StatusCode',
    { Value: status.requester },
    element('samlp:StatusCode', { Value: status.requestDenied }),
  );
  const detail =
    code &&
    element(
      'samlp:StatusDetail',
      {},
      element(
        'akdb:StatusDetail',
        { 'xmlns:akdb': ns.akdbResponse },
        JSON.stringify({ version: '1', errors: [{ code, message: code }] }),
      ),
    );
  return envelope(answer, denied, detail || undefined);
}

function envelope(
  { idpEntityId, sender, requestId, now }: Answer,
  code: Markup,
  detail: Markup | undefined,
  ...assertions: Markup[]
): string {
  return element(
    'samlp:Response',
    {
      'xmlns:samlp': ns.samlp,
      'xmlns:saml': ns.saml,
      ID: newMessageId(),
      Version: '2.0',
      IssueInstant: now.toISOString(),
      Destination: sender.acsUrl,
      InResponseTo: requestId,
    },
    element('saml:Issuer', {}, idpEntityId),
    element('samlp:Status', {}, code, detail),
    ...assertions,
  ).xml;
}

/** An assertion before it is signed. */
export function buildAssertion(
  { idpEntityId, sender, requestId, now }: Answer,
  identity: Identity,
): string {
  const until = new Date(now.getTime() + lifetime).toISOString();
  const { level } = identity;
  const attributes: Attributes = { ...identity.attributes, level: { value: storkClass(level) } };
  return element(
    'saml:Assertion',
    {
      'xmlns:saml': ns.saml,
      ID: identity.assertionId ?? newMessageId(),
      Version: '2.0',
      IssueInstant: now.toISOString(),
    },
    element('saml:Issuer', {}, idpEntityId),
    element(
      'saml:Subject',
      {},
      element('saml:NameID', { Format: nameIdFormat.transient }, newMessageId()),
      element(
        'saml:SubjectConfirmation',
        { Method: bearer },
        element('saml:SubjectConfirmationData', {
          InResponseTo: requestId,
          NotOnOrAfter: until,
          Recipient: sender.acsUrl,
        }),
      ),
    ),
    element(
      'saml:Conditions',
      { NotBefore: now.toISOString(), NotOnOrAfter: until },
      element('saml:AudienceRestriction', {}, element('saml:Audience', {}, sender.entityId)),
    ),
    element(
      'saml:AuthnStatement',
      { AuthnInstant: identity.authenticatedAt.toISOString(), SessionIndex: newMessageId() },
      element('saml:AuthnContext', {}, element('saml:AuthnContextClassRef', {}, storkClass(level))),
    ),
    element('saml:AttributeStatement', {}, ...attributeNodes(attributes)),
  ).xml;
}

function attributeNodes(attributes: Attributes): Markup[] {
  return Object.entries(attributes).map(([name, { value, trust }]) =>
    element(
      'saml:Attribute',
      {
        Name: attributeOids[name as AttributeName],
        FriendlyName: name,
        NameFormat: 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri',
        'xmlns:akdb': trust && ns.akdbResponse,
        'akdb:TrustLevel': trust,
      },
      // The schema type that OpenSAML writes; its prefix occurs in a value only, hard on canonicalization.
      element(
        'saml:AttributeValue',
        {
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
          'xsi:type': 'xs:string',
        },
        value,
      ),
    ),
  );
}
