import type { ServiceProvider } from './authn-request.ts';
import { algorithm, binding, nameIdFormat, ns } from './names.ts';
import { element, type Markup } from './xml/write.ts';

/**
 * The metadata of a service provider (SAML Metadata 2.4.4), as BundID's self-service takes it: without
 * ID, validUntil and signature. It says that assertions must be signed, and by which algorithms they are
 * to be encrypted, so that the other side need not guess.
 */
export function spMetadata({ entityId, acsUrl, keys }: ServiceProvider): string {
  const certificate = keys.certificate.replace(/-----[^-]+-----|\s/g, '');
  const descriptor = element(
    'md:SPSSODescriptor',
    {
      AuthnRequestsSigned: 'true',
      WantAssertionsSigned: 'true',
      protocolSupportEnumeration: ns.samlp,
    },
    key('signing', certificate),
    key('encryption', certificate, ...encryptionMethods()),
    element('md:NameIDFormat', {}, nameIdFormat.transient),
    element('md:AssertionConsumerService', {
      Binding: binding.post,
      Location: acsUrl,
      index: '0',
      isDefault: 'true',
    }),
  );
  const root = element(
    'md:EntityDescriptor',
    { 'xmlns:md': ns.md, 'xmlns:ds': ns.ds, entityID: entityId },
    descriptor,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function key(use: string, certificate: string, ...methods: Markup[]): Markup {
  return element(
    'md:KeyDescriptor',
    { use },
    element(
      'ds:KeyInfo',
      {},
      element('ds:X509Data', {}, element('ds:X509Certificate', {}, certificate)),
    ),
    ...methods,
  );
}

function encryptionMethods(): Markup[] {
  return [
    element('md:EncryptionMethod', { Algorithm: algorithm.content }),
    element(
      'md:EncryptionMethod',
      { Algorithm: algorithm.keyTransport },
      element('ds:DigestMethod', { Algorithm: algorithm.digest }),
      element('xenc11:MGF', { 'xmlns:xenc11': ns.xenc11, Algorithm: algorithm.mask }),
    ),
  ];
}
