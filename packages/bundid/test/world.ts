import { type Answer, type Identity, idpMetadata, readSpMetadata } from '../src/idp/index.ts';
import {
  generateKeys,
  memoryReplayCache,
  newMessageId,
  type ResponseExpectation,
  readIdpMetadata,
  type ServiceProvider,
  spMetadata,
} from '../src/index.ts';

export const now = new Date('2026-10-04T10:00:00Z');

export const erika: Identity = {
  level: 'hoch',
  authenticatedAt: new Date('2026-10-04T09:59:50Z'),
  attributes: {
    bpk2: { value: 'bpk2-erika', trust: 'HOCH' },
    givenName: { value: 'Erika', trust: 'HOCH' },
    surname: { value: 'Mustermann-Öztürk & Söhne <x>', trust: 'HOCH' },
    birthdate: { value: '1964-08-12', trust: 'HOCH' },
    mail: { value: 'erika@example.org', trust: 'UNTERGEORDNET' },
    provedBy: { value: 'eID' },
  },
};

/** A service provider, an identity provider, a stranger's key, and a request under way between them. */
export async function makeWorld() {
  const [spKeys, idpKeys, strangerKeys] = await Promise.all([
    generateKeys('portal.example', now),
    generateKeys('idp.example', now),
    generateKeys('stranger.example', now),
  ]);
  const provider: ServiceProvider = {
    entityId: 'https://portal.example/sp',
    acsUrl: 'https://portal.example/anmelden/bundid/acs',
    keys: spKeys,
  };
  const idpEntityId = 'https://idp.example/idp';
  const ssoUrl = 'https://idp.example/sso';
  const idp = unwrap(readIdpMetadata(idpMetadata(idpEntityId, ssoUrl, idpKeys.certificate)));
  const sender = unwrap(readSpMetadata(spMetadata(provider)));
  const requestId = newMessageId();
  const answer: Answer = { idpEntityId, keys: idpKeys, sender, requestId, now };
  const expected = (changes: Partial<ResponseExpectation> = {}): ResponseExpectation => ({
    provider,
    idp,
    requestId,
    minimumLevel: 'niedrig',
    now,
    replay: memoryReplayCache(() => now),
    ...changes,
  });
  return { provider, idp, sender, ssoUrl, requestId, answer, expected, strangerKeys };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

function unwrap<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error('the world is broken');
  return result.value;
}
