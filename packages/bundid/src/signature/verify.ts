import { SignedXml } from 'xml-crypto';
import { algorithm, ns } from '../names.ts';
import { type Result, refuse } from '../result.ts';
import { type Node, readXml } from '../xml/read.ts';
import { childDocument } from '../xml/subtree.ts';
import { checkSignatureStructure } from './structure.ts';

/**
 * Verifies the enveloped signature of a document's root and returns the root **as it was signed**: read
 * from the canonical octets that the digest was taken of, never from the document that was received.
 * Keys come from the issuer's metadata; what the message says in KeyInfo is ignored (SAML Core 5.4.5).
 *
 * @param xml one whole document
 * @param certificates PEM; any of them may have signed (two during a change of keys)
 */
export function verifyRoot(xml: string, certificates: readonly string[]): Result<Node> {
  const received = readXml(xml);
  if (!received.ok) return received;
  const structure = checkSignatureStructure(received.value);
  if (!structure.ok) return structure;
  for (const certificate of certificates) {
    const signed = signedOctets(xml, certificate);
    if (signed === undefined) continue;
    const root = readXml(signed);
    if (!root.ok) return root;
    return sameElement(root.value, received.value)
      ? root
      : refuse('signature-structure', 'another element is signed');
  }
  return refuse('signature-invalid', 'no key of the issuer verifies it');
}

function signedOctets(xml: string, certificate: string): string | undefined {
  const verifier = new SignedXml({
    publicCert: certificate,
    getCertFromKeyInfo: () => null,
  });
  keepOnly(verifier.SignatureAlgorithms, [algorithm.signature]);
  keepOnly(verifier.HashAlgorithms, [algorithm.digest]);
  keepOnly(verifier.CanonicalizationAlgorithms, [algorithm.enveloped, algorithm.canonicalization]);
  try {
    const signature = childDocument(xml, ns.ds, 'Signature');
    if (signature === undefined) return undefined;
    verifier.loadSignature(signature);
    if (!verifier.checkSignature(xml)) return undefined;
    const signed = verifier.getSignedReferences();
    return signed.length === 1 ? signed[0] : undefined;
  } catch {
    // xml-crypto throws for a wrong value as for a malformed one; both are "not verified".
    return undefined;
  }
}

function keepOnly(table: Record<string, unknown>, allowed: readonly string[]): void {
  for (const name of Object.keys(table)) if (!allowed.includes(name)) delete table[name];
}

function sameElement(a: Node, b: Node): boolean {
  return (
    a.namespace === b.namespace &&
    a.name === b.name &&
    a.attributes.get('ID') === b.attributes.get('ID')
  );
}
