import { X509Certificate } from 'node:crypto';
import { ns } from './names.ts';
import { childrenOf, descendantsOf, textOf } from './xml/find.ts';
import type { Node } from './xml/read.ts';

const shortestKey = 2048;

/**
 * The certificates of a role for a use, as PEM (SAML Metadata 2.4.1.1; a key without use serves both).
 * Keys that are not RSA or shorter than 2048 bits are left out.
 */
export function readCertificates(role: Node, use: 'signing' | 'encryption'): string[] {
  return childrenOf(role, ns.md, 'KeyDescriptor')
    .filter((key) => (key.attributes.get('use') ?? use) === use)
    .flatMap((key) => descendantsOf(key, ns.ds, 'X509Certificate'))
    .map((node) => pemOf(textOf(node) ?? ''))
    .filter((pem) => pem !== undefined);
}

function pemOf(base64: string): string | undefined {
  try {
    const certificate = new X509Certificate(Buffer.from(base64, 'base64'));
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
    const strong = (details?.modulusLength ?? 0) >= shortestKey;
    return (type === 'rsa' || type === 'rsa-pss') && strong ? certificate.toString() : undefined;
  } catch {
    return undefined;
  }
}
