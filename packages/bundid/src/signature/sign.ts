import { SignedXml } from 'xml-crypto';
import { algorithm } from '../names.ts';

/** A private key with its certificate, both PEM. */
export type KeyPair = { privateKey: string; certificate: string };

/**
 * Signs the root of a SAML message or assertion by an enveloped signature that follows its Issuer
 * (SAML Core 5.4), with exclusive canonicalization and RSASSA-PSS. The root must carry an ID.
 */
export function signRoot(xml: string, keys: KeyPair): string {
  const signature = new SignedXml({
    privateKey: keys.privateKey,
    publicCert: keys.certificate,
    signatureAlgorithm: algorithm.signature,
    canonicalizationAlgorithm: algorithm.canonicalization,
  });
  signature.addReference({
    xpath: '/*',
    transforms: [algorithm.enveloped, algorithm.canonicalization],
    digestAlgorithm: algorithm.digest,
  });
  signature.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: "/*/*[local-name(.)='Issuer']", action: 'after' },
  });
  return signature.getSignedXml();
}
