import { type AttributeName, attributeOids } from '../attributes.ts';
import { type Level, levelOfStork } from '../levels.ts';
import { decodeMessage } from '../message.ts';
import { ns } from '../names.ts';
import { verifyRoot } from '../signature/verify.ts';
import { childrenOf, is, onlyChild, textOf } from '../xml/find.ts';
import { type Node, readXml } from '../xml/read.ts';
import type { KnownProvider } from './metadata.ts';

/** The codes BundID names a refused request by (parameter `idp.code` of its error page). */
export type RequestErrorCode =
  | 'saml-request-malformed'
  | 'saml-request-not-signed'
  | 'akdb-extension-missing'
  | 'akdb-extension-v1-deprecated'
  | 'requested-attributes-empty'
  | 'requested-attributes-missing-name'
  | 'empty-authentication-methods'
  | 'organization-display-name-missing';

export type ReceivedRequest = {
  id: string;
  minimumLevel: Level;
  forceAuthn: boolean;
  methods: string[];
  attributes: { name: AttributeName; required: boolean }[];
  organizationName: string;
  lang: string;
};

type Outcome = { ok: true; value: ReceivedRequest } | { ok: false; code: RequestErrorCode };

/** Who a request says it is from, before anything is verified; to look up the sender's metadata. */
export function issuerOf(samlRequest: string): string | undefined {
  const text = decodeMessage(samlRequest);
  const root = text.ok ? readXml(text.value) : text;
  return root.ok ? textOf(onlyChild(root.value, ns.saml, 'Issuer')) : undefined;
}

/** Verifies and reads a request the way BundID does: signature first, then its extension. */
export function readAuthnRequest(
  samlRequest: string,
  sender: KnownProvider,
  ssoUrl: string,
): Outcome {
  const text = decodeMessage(samlRequest);
  if (!text.ok) return { ok: false, code: 'saml-request-malformed' };
  const verified = verifyRoot(text.value, sender.signing);
  if (!verified.ok) {
    const unsigned = /^(signature|algorithm)/.test(verified.error.code);
    return { ok: false, code: unsigned ? 'saml-request-not-signed' : 'saml-request-malformed' };
  }
  const request = verified.value;
  const id = request.attributes.get('ID') ?? '';
  const wellAddressed =
    is(request, ns.samlp, 'AuthnRequest') &&
    textOf(onlyChild(request, ns.saml, 'Issuer')) === sender.entityId &&
    request.attributes.get('Destination') === ssoUrl &&
    request.attributes.get('AssertionConsumerServiceURL') === sender.acsUrl;
  const context = onlyChild(request, ns.samlp, 'RequestedAuthnContext');
  const level = levelOfStork(textOf(onlyChild(context, ns.saml, 'AuthnContextClassRef')) ?? '');
  if (!wellAddressed || !level) return { ok: false, code: 'saml-request-malformed' };
  const forceAuthn = request.attributes.get('ForceAuthn') === 'true';
  return readExtension(request, { id, minimumLevel: level, forceAuthn });
}

function readExtension(
  request: Node,
  known: Pick<ReceivedRequest, 'id' | 'minimumLevel' | 'forceAuthn'>,
): Outcome {
  const extensions = onlyChild(request, ns.samlp, 'Extensions');
  const extension = onlyChild(extensions, ns.akdb, 'AuthenticationRequest');
  if (!extension) return { ok: false, code: 'akdb-extension-missing' };
  if (extension.attributes.get('Version') !== '2') {
    return { ok: false, code: 'akdb-extension-v1-deprecated' };
  }
  const methods = (onlyChild(extension, ns.akdb, 'AuthnMethods')?.children ?? [])
    .filter((method) => textOf(onlyChild(method, ns.akdb, 'Enabled')) === 'true')
    .map((method) => method.name);
  if (methods.length === 0) return { ok: false, code: 'empty-authentication-methods' };
  const requested = onlyChild(extension, ns.akdb, 'RequestedAttributes')?.children ?? [];
  if (requested.length === 0) return { ok: false, code: 'requested-attributes-empty' };
  if (requested.some((node) => !node.attributes.get('Name'))) {
    return { ok: false, code: 'requested-attributes-missing-name' };
  }
  const display = onlyChild(extension, ns.akdb, 'DisplayInformation');
  const version = onlyChild(display, ns.classicUi, 'Version');
  const named = version && childrenOf(version, ns.classicUi, 'OrganizationDisplayName')[0];
  const organizationName = textOf(named);
  if (!organizationName) return { ok: false, code: 'organization-display-name-missing' };
  const lang = textOf(onlyChild(version, ns.classicUi, 'Lang')) ?? 'de';
  const attributes = requested.flatMap((node) => {
    const name = nameOf(node.attributes.get('Name'));
    return name ? [{ name, required: node.attributes.get('RequiredAttribute') === 'true' }] : [];
  });
  return { ok: true, value: { ...known, methods, attributes, organizationName, lang } };
}

function nameOf(oid: string | undefined): AttributeName | undefined {
  const names = Object.keys(attributeOids) as AttributeName[];
  return names.find((name) => attributeOids[name] === oid);
}
