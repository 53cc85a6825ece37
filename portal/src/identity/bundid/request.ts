import {
  type AttributeName,
  buildAuthnRequest,
  encodeMessage,
  type IdentityProvider,
  type ServiceProvider,
} from '@sozialplattform/bundid';
import type { Locale } from '../../platform/i18n/index.ts';
import type { Attempt } from '../attempt-store.ts';

/** What a browser must post to BundID to begin. */
export type ProviderForm = { action: string; fields: Record<string, string> };

/**
 * What forms take over (`with-login.ts`) and the level of the login: nothing that nobody uses (Art. 5 (1) (c)
 * GDPR). Only bPK2 is required: it is the account, the rest people can type.
 */
const wanted: readonly AttributeName[] = [
  'givenName',
  'surname',
  'birthName',
  'birthdate',
  'placeOfBirth',
  'street',
  'postcode',
  'city',
  'country',
  'mail',
  'telephone',
  'level',
];

/** A second authentication only has to show that it is the same person, and how surely. */
const wantedAgain: readonly AttributeName[] = ['level'];

/** BundID's pages exist in these of our languages; German serves the others. */
const languages: Partial<Record<Locale, 'de' | 'en'>> = { de: 'de', en: 'en' };

/** The signed request of an attempt. ForceAuthn: a computer may be shared, and BundID has no common logout. */
export function requestForm(
  provider: ServiceProvider,
  idp: IdentityProvider,
  attempt: Attempt,
  display: { backUrl: string; serviceId: string },
): ProviderForm {
  const optional = attempt.second ? wantedAgain : wanted;
  const request = buildAuthnRequest(provider, {
    id: attempt.requestId,
    issueInstant: attempt.createdAt,
    destination: idp.ssoUrl,
    minimumLevel: 'niedrig',
    forceAuthn: true,
    methods: ['eID', 'Elster', 'Benutzername', 'eIDAS', 'FINK'],
    attributes: [{ name: 'bpk2', required: true }, ...optional.map((name) => ({ name }))],
    display: {
      organizationName: 'Sozialplattform',
      lang: languages[attempt.locale] ?? 'de',
      ...display,
    },
  });
  return {
    action: idp.ssoUrl,
    fields: { SAMLRequest: encodeMessage(request), RelayState: attempt.requestId },
  };
}
