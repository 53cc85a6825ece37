/** Namespaces and URIs of the SAML 2.0 family and of BundID's extension. */
export const ns = {
  saml: 'urn:oasis:names:tc:SAML:2.0:assertion',
  samlp: 'urn:oasis:names:tc:SAML:2.0:protocol',
  md: 'urn:oasis:names:tc:SAML:2.0:metadata',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  xenc: 'http://www.w3.org/2001/04/xmlenc#',
  xenc11: 'http://www.w3.org/2009/xmlenc11#',
  akdb: 'https://www.akdb.de/request/2018/09',
  akdbResponse: 'https://www.akdb.de/response/2018/09',
  classicUi: 'https://www.akdb.de/request/2018/09/classic-ui/v1',
} as const;

/**
 * The only algorithms this profile signs, encrypts, verifies and decrypts with (BSI TR-03116-4).
 * Whatever a message names beside them is refused.
 */
export const algorithm = {
  /** RSASSA-PSS with SHA-256, MGF1 with SHA-256, salt of 32 bytes (RFC 9231, 2.3.10). */
  signature: 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
  digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
  canonicalization: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  enveloped: 'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
  content: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  keyTransport: 'http://www.w3.org/2009/xmlenc11#rsa-oaep',
  mask: 'http://www.w3.org/2009/xmlenc11#mgf1sha256',
} as const;

export const binding = { post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST' } as const;

export const nameIdFormat = {
  transient: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
} as const;

export const status = {
  success: 'urn:oasis:names:tc:SAML:2.0:status:Success',
  requester: 'urn:oasis:names:tc:SAML:2.0:status:Requester',
  responder: 'urn:oasis:names:tc:SAML:2.0:status:Responder',
  requestDenied: 'urn:oasis:names:tc:SAML:2.0:status:RequestDenied',
} as const;

export const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
