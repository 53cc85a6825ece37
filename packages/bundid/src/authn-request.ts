import { type AttributeName, attributeOids } from './attributes.ts';
import { type Level, storkClass } from './levels.ts';
import { binding, nameIdFormat, ns } from './names.ts';
import { type KeyPair, signRoot } from './signature/sign.ts';
import { element, type Markup } from './xml/write.ts';

/** The ways of proving who one is that BundID offers. */
export type AuthnMethod = 'Authega' | 'Benutzername' | 'Diia' | 'eID' | 'eIDAS' | 'Elster' | 'FINK';

const authnMethods: readonly AuthnMethod[] = [
  'Authega',
  'Benutzername',
  'Diia',
  'eID',
  'eIDAS',
  'Elster',
  'FINK',
];

/** Our side, as BundID knows it. */
export type ServiceProvider = {
  /** https URL without port; bPK2 is derived from it, so it never changes. */
  entityId: string;
  /** Where BundID's answer is posted to. */
  acsUrl: string;
  keys: KeyPair;
};

export type AuthnRequest = {
  /** An NCName that nobody can guess, see {@link newMessageId}. */
  id: string;
  issueInstant: Date;
  /** SingleSignOnService of the identity provider for the HTTP-POST binding. */
  destination: string;
  minimumLevel: Level;
  /** The person must prove again who they are, even with a running session at BundID. */
  forceAuthn: boolean;
  /** Methods offered; BundID shows those that reach the minimum level too. */
  methods: readonly AuthnMethod[];
  attributes: readonly { name: AttributeName; required?: boolean }[];
  display: {
    /** Shown to the person as the one who asks; at most 50 characters. */
    organizationName: string;
    lang: 'de' | 'en' | 'ru' | 'uk';
    backUrl: string;
    /** The OnlineServiceId (BMI-ID), such as `BMI-X0000`. */
    serviceId: string;
  };
};

/**
 * Builds the signed AuthnRequest for the HTTP-POST binding (SAML Core 3.4.1, Bindings 3.5) with BundID's
 * extension `akdb:AuthenticationRequest` version 2.
 * @returns XML; post it base64-encoded as `SAMLRequest`
 * @throws RangeError for a request that BundID would refuse: no attribute, no method, no or too long a name
 */
export function buildAuthnRequest(provider: ServiceProvider, request: AuthnRequest): string {
  const name = request.display.organizationName;
  if (request.attributes.length === 0) throw new RangeError('at least one attribute');
  if (request.methods.length === 0) throw new RangeError('at least one method');
  if (name.length === 0 || name.length > 50) throw new RangeError('a name of 1 to 50 characters');
  const message = element(
    'samlp:AuthnRequest',
    {
      'xmlns:samlp': ns.samlp,
      'xmlns:saml': ns.saml,
      ID: request.id,
      Version: '2.0',
      IssueInstant: request.issueInstant.toISOString(),
      Destination: request.destination,
      ForceAuthn: request.forceAuthn ? 'true' : 'false',
      ProtocolBinding: binding.post,
      AssertionConsumerServiceURL: provider.acsUrl,
    },
    element('saml:Issuer', {}, provider.entityId),
    element('samlp:Extensions', {}, extension(request)),
    element('samlp:NameIDPolicy', { Format: nameIdFormat.transient, AllowCreate: 'true' }),
    element(
      'samlp:RequestedAuthnContext',
      { Comparison: 'minimum' },
      element('saml:AuthnContextClassRef', {}, storkClass(request.minimumLevel)),
    ),
  );
  return signRoot(message.xml, provider.keys);
}

function extension({ methods, attributes, display }: AuthnRequest): Markup {
  return element(
    'akdb:AuthenticationRequest',
    { 'xmlns:akdb': ns.akdb, Version: '2', EnableStatusDetail: 'true' },
    element(
      'akdb:AuthnMethods',
      {},
      ...authnMethods.map((method) =>
        element(
          `akdb:${method}`,
          {},
          element('akdb:Enabled', {}, methods.includes(method) ? 'true' : 'false'),
        ),
      ),
    ),
    element(
      'akdb:RequestedAttributes',
      {},
      ...attributes.map(({ name, required }) =>
        element('akdb:RequestedAttribute', {
          Name: attributeOids[name],
          RequiredAttribute: required ? 'true' : undefined,
        }),
      ),
    ),
    element(
      'akdb:DisplayInformation',
      {},
      element(
        'classic-ui:Version',
        { 'xmlns:classic-ui': ns.classicUi },
        element('classic-ui:OrganizationDisplayName', {}, display.organizationName),
        element('classic-ui:Lang', {}, display.lang),
        element('classic-ui:BackURL', {}, display.backUrl),
        element('classic-ui:OnlineServiceId', {}, display.serviceId),
      ),
    ),
  );
}
