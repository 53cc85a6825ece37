import { checkAssertion } from './assertion.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import type { ServiceProvider } from './authn-request.ts';
import { readAuthn } from './authn-statement.ts';
import { decryptElement } from './encryption/decrypt.ts';
import type { IdentityProvider } from './idp-metadata.ts';
import type { Level } from './levels.ts';
import { decodeMessage } from './message.ts';
import { ns } from './names.ts';
import type { ReplayCache } from './replay.ts';
import { ok, type Result, refuse } from './result.ts';
import { verifyRoot } from './signature/verify.ts';
import { checkStatus } from './status.ts';
import { childrenOf, descendantsOf, is, onlyChild, textOf } from './xml/find.ts';
import { type Node, readXml } from './xml/read.ts';

export type ResponseExpectation = {
  provider: ServiceProvider;
  idp: IdentityProvider;
  /** ID of the request that this must answer. */
  requestId: string;
  minimumLevel: Level;
  /** After ForceAuthn: when the request was made. */
  authenticatedSince?: Date;
  now: Date;
  /** How far the clocks may differ, in milliseconds; 60,000 unless told. */
  skew?: number;
  replay: ReplayCache;
};

/** A person as BundID vouches for them. */
export type Authentication = {
  assertionId: string;
  level: Level;
  authenticatedAt: Date;
  attributes: Attributes;
};

/**
 * Validates BundID's answer (SAML Core 3.3.3, Bindings 3.5, Profiles 4.1.4): the response is for this
 * request and this address; it holds exactly one encrypted assertion, signed by the identity provider,
 * within its time, for this audience, never used before, of the level asked for. What is returned was read
 * from the canonical octets that the signature covers.
 *
 * @param samlResponse form field `SAMLResponse`, base64
 */
export async function validateResponse(
  samlResponse: string,
  expected: ResponseExpectation,
): Promise<Result<Authentication>> {
  const response = readResponse(samlResponse, expected);
  if (!response.ok) return response;
  const assertion = openAssertion(response.value, expected);
  if (!assertion.ok) return assertion;
  const { now, skew = 60_000 } = expected;
  const until = checkAssertion(assertion.value, {
    issuer: expected.idp.entityId,
    audience: expected.provider.entityId,
    recipient: expected.provider.acsUrl,
    inResponseTo: expected.requestId,
    now,
    skew,
  });
  if (!until.ok) return until;
  const attributes = readAttributes(assertion.value);
  if (!attributes.ok) return attributes;
  const { minimumLevel, authenticatedSince } = expected;
  const authn = readAuthn(assertion.value, attributes.value, {
    now,
    skew,
    minimumLevel,
    authenticatedSince,
  });
  if (!authn.ok) return authn;
  const assertionId = assertion.value.attributes.get('ID') ?? '';
  if (!(await expected.replay.firstUse(assertionId, until.value))) {
    return refuse('replayed', 'assertion');
  }
  const { level, at } = authn.value;
  return ok({ assertionId, level, authenticatedAt: at, attributes: attributes.value });
}

/** Reads and checks the envelope; where it is signed, from what is signed. */
function readResponse(samlResponse: string, expected: ResponseExpectation): Result<Node> {
  const text = decodeMessage(samlResponse);
  if (!text.ok) return text;
  const read = readXml(text.value);
  if (!read.ok) return read;
  let response = read.value;
  if (!is(response, ns.samlp, 'Response')) return refuse('unexpected-structure', 'not a Response');
  if (childrenOf(response, ns.ds, 'Signature').length > 0) {
    const verified = verifyRoot(text.value, expected.idp.certificates);
    if (!verified.ok) return verified;
    response = verified.value;
  }
  if (response.attributes.get('Version') !== '2.0') return refuse('wrong-version', 'response');
  const issuers = childrenOf(response, ns.saml, 'Issuer');
  if (issuers.some((issuer) => textOf(issuer) !== expected.idp.entityId)) {
    return refuse('wrong-issuer', 'response');
  }
  if (response.attributes.get('Destination') !== expected.provider.acsUrl) {
    return refuse('wrong-destination', 'response');
  }
  if (response.attributes.get('InResponseTo') !== expected.requestId) {
    return refuse('wrong-in-response-to', 'response');
  }
  const status = checkStatus(response);
  return status.ok ? ok(response) : status;
}

/** Decrypts the one assertion and verifies the identity provider's signature on it. */
function openAssertion(response: Node, { provider, idp }: ResponseExpectation): Result<Node> {
  if (descendantsOf(response, ns.saml, 'Assertion').length > 0) {
    return refuse('assertion-not-encrypted', 'assertion in the clear');
  }
  const encrypted = onlyChild(response, ns.saml, 'EncryptedAssertion');
  if (!encrypted || descendantsOf(response, ns.saml, 'EncryptedAssertion').length > 1) {
    return refuse('assertion-count', 'not exactly one encrypted assertion');
  }
  const decrypted = decryptElement(encrypted, provider.keys.privateKey);
  if (!decrypted.ok) return decrypted;
  const assertion = verifyRoot(decrypted.value, idp.certificates);
  if (!assertion.ok) return assertion;
  return is(assertion.value, ns.saml, 'Assertion')
    ? assertion
    : refuse('unexpected-structure', 'not an Assertion');
}
