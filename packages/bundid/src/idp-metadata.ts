import { readCertificates } from './metadata-keys.ts';
import { binding, ns } from './names.ts';
import { ok, type Result, refuse } from './result.ts';
import { childrenOf, is, onlyChild } from './xml/find.ts';
import { readXml } from './xml/read.ts';

/** What must be known of an identity provider. */
export type IdentityProvider = {
  entityId: string;
  /** SingleSignOnService for the HTTP-POST binding. */
  ssoUrl: string;
  /** PEM; those it signs with now or next. */
  certificates: string[];
};

/**
 * Reads an identity provider's metadata (SAML Metadata 2.4.3). The document must come from a place that
 * is trusted already (configuration, https): whoever writes it decides who may log people in.
 */
export function readIdpMetadata(xml: string): Result<IdentityProvider> {
  const read = readXml(xml);
  if (!read.ok) return read;
  const root = read.value;
  const entityId = root.attributes.get('entityID');
  const descriptor = onlyChild(root, ns.md, 'IDPSSODescriptor');
  if (!is(root, ns.md, 'EntityDescriptor') || !entityId || !descriptor) {
    return refuse('unexpected-structure', 'not the metadata of one identity provider');
  }
  const ssoUrl = childrenOf(descriptor, ns.md, 'SingleSignOnService')
    .find((service) => service.attributes.get('Binding') === binding.post)
    ?.attributes.get('Location');
  if (!ssoUrl || !/^https?:$/.test(URL.parse(ssoUrl)?.protocol ?? '')) {
    return refuse('unexpected-structure', 'no SingleSignOnService for HTTP-POST');
  }
  const certificates = readCertificates(descriptor, 'signing');
  if (certificates.length === 0) return refuse('unexpected-structure', 'no signing key');
  return ok({ entityId, ssoUrl, certificates });
}
