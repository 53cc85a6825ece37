import { readCertificates } from '../metadata-keys.ts';
import { binding, ns } from '../names.ts';
import { ok, type Result, refuse } from '../result.ts';
import { childrenOf, is, onlyChild } from '../xml/find.ts';
import { readXml } from '../xml/read.ts';
import { element } from '../xml/write.ts';

/** A service provider, as an identity provider knows it. */
export type KnownProvider = {
  entityId: string;
  acsUrl: string;
  signing: string[];
  encryption: string;
};

/** The metadata of an identity provider (SAML Metadata 2.4.3). */
export function idpMetadata(entityId: string, ssoUrl: string, certificate: string): string {
  const base64 = certificate.replace(/-----[^-]+-----|\s/g, '');
  const root = element(
    'md:EntityDescriptor',
    { 'xmlns:md': ns.md, 'xmlns:ds': ns.ds, entityID: entityId },
    element(
      'md:IDPSSODescriptor',
      { WantAuthnRequestsSigned: 'true', protocolSupportEnumeration: ns.samlp },
      element(
        'md:KeyDescriptor',
        { use: 'signing' },
        element(
          'ds:KeyInfo',
          {},
          element('ds:X509Data', {}, element('ds:X509Certificate', {}, base64)),
        ),
      ),
      element('md:SingleSignOnService', { Binding: binding.post, Location: ssoUrl }),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

/** Reads a service provider's metadata (SAML Metadata 2.4.4). */
export function readSpMetadata(xml: string): Result<KnownProvider> {
  const read = readXml(xml);
  if (!read.ok) return read;
  const entityId = read.value.attributes.get('entityID');
  const descriptor = onlyChild(read.value, ns.md, 'SPSSODescriptor');
  if (!is(read.value, ns.md, 'EntityDescriptor') || !entityId || !descriptor) {
    return refuse('unexpected-structure', 'not the metadata of one service provider');
  }
  const acsUrl = childrenOf(descriptor, ns.md, 'AssertionConsumerService')
    .find((service) => service.attributes.get('Binding') === binding.post)
    ?.attributes.get('Location');
  const signing = readCertificates(descriptor, 'signing');
  const encryption = readCertificates(descriptor, 'encryption')[0];
  if (!acsUrl || signing.length === 0 || !encryption) {
    return refuse('unexpected-structure', 'address or keys are missing');
  }
  return ok({ entityId, acsUrl, signing, encryption });
}
