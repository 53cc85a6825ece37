import { X509Certificate } from 'node:crypto';
import { ok, type Result, refuse } from '../result.ts';
import type { PublicKey } from './key.ts';

/**
 * What a key is trusted by. `test`: keys without certificates will do (FIT-Connect's test environment).
 * `prod`: certificates must lead to one of `roots` (PEM or DER), the root certificates of the Verwaltungs-PKI.
 */
export type Trust = { mode: 'test' } | { mode: 'prod'; roots: readonly (string | Uint8Array)[] };

/**
 * Checks the chain of a key (RFC 5280, 6.1, in the part that PKI-1-Verwaltung uses): the first
 * certificate holds the key; each is signed by the next, which may sign certificates; all are in
 * their time; the last is, or is signed by, a trusted root. Whether one was revoked is not checked here.
 */
export function checkCertificates(
  key: PublicKey,
  trust: Extract<Trust, { mode: 'prod' }>,
  now: Date,
): Result<PublicKey> {
  const untrusted = (why: string) => refuse('key-untrusted', `key ${key.kid}: ${why}`);
  const chain = (key.x5c ?? []).map(certificateOf);
  const [leaf, ...issuers] = chain;
  if (!leaf || chain.some((certificate) => !certificate)) return untrusted('has no certificate');
  const held = leaf.publicKey.export({ format: 'jwk' });
  if (held.n !== key.n || held.e !== key.e) return untrusted('its certificate holds another key');

  let current = leaf;
  for (const issuer of issuers) {
    if (!issuer || !isIssuedBy(current, issuer)) return untrusted('its chain is broken');
    current = issuer;
  }
  const roots = trust.roots.map((root) => new X509Certificate(root));
  const anchor = roots.find(
    (root) => root.fingerprint512 === current.fingerprint512 || isIssuedBy(current, root),
  );
  if (!anchor) return untrusted('its chain ends at no trusted root');
  const outOfTime = [...chain, anchor].some(
    (certificate) => !certificate || !valid(certificate, now),
  );
  return outOfTime ? untrusted('a certificate of its chain is not valid now') : ok(key);
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function valid(certificate: X509Certificate, now: Date): boolean {
  return certificate.validFromDate <= now && now <= certificate.validToDate;
}

function certificateOf(base64: string): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}
