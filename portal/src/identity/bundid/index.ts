import {
  newMessageId,
  type ServiceProvider,
  spMetadata,
  validateResponse,
} from '@sozialplattform/bundid';
import type { Config } from '../../platform/config.ts';
import type { Queryable } from '../../platform/database/index.ts';
import type { Attempt } from '../attempt-store.ts';
import { type Identity, identityOf } from '../person.ts';
import { idpSource, type Log } from './idp-source.ts';
import { ownKeys, readKeys } from './keys.ts';
import { replayCache } from './replay.ts';
import { type ProviderForm, requestForm } from './request.ts';

export type { ProviderForm } from './request.ts';

/** Logging in by BundID: makes requests, judges answers. */
export type BundId = {
  metadata(): Promise<string>;
  newRequestId(): string;
  /** @returns undefined while BundID can't be reached */
  form(attempt: Attempt): Promise<ProviderForm | undefined>;
  /** Whom an answer shows, or the code of why it shows nobody. */
  judge(
    db: Queryable,
    attempt: Attempt,
    samlResponse: string,
    now: Date,
  ): Promise<{ identity: Identity } | { failure: string }>;
};

/** @throws ConfigurationError when the configured key can't be used */
export async function bundId(config: Config, log: Log): Promise<BundId> {
  const { publicUrl } = config;
  const { keyFile, certFile } = config.bundid;
  const given = keyFile && certFile ? await readKeys(keyFile, certFile) : undefined;
  const source = idpSource(config.bundid.metadataUrl, log);
  let provider: Promise<ServiceProvider> | undefined;

  async function makeProvider(): Promise<ServiceProvider> {
    const keys = given ?? (await ownKeys(config.dataDir, new URL(publicUrl).hostname, new Date()));
    return { entityId: publicUrl, acsUrl: `${publicUrl}/anmelden/bundid/acs`, keys };
  }
  function ourselves(): Promise<ServiceProvider> {
    provider ??= makeProvider();
    provider.catch(() => {
      provider = undefined;
    });
    return provider;
  }

  return {
    metadata: async () => spMetadata(await ourselves()),
    newRequestId: newMessageId,
    async form(attempt) {
      const [us, idp] = await Promise.all([ourselves(), source.get()]);
      const display = { backUrl: `${publicUrl}/anmelden`, serviceId: config.bundid.serviceId };
      return idp && requestForm(us, idp, attempt, display);
    },
    async judge(db, attempt, samlResponse, now) {
      const us = await ourselves();
      let idp = await source.get();
      for (let tries = 0; idp && tries < 2; tries += 1) {
        const result = await validateResponse(samlResponse, {
          provider: us,
          idp,
          requestId: attempt.requestId,
          minimumLevel: 'niedrig',
          authenticatedSince: attempt.createdAt,
          now,
          replay: replayCache(db),
        });
        if (result.ok) {
          const identity = identityOf(result.value);
          return identity ? { identity } : { failure: 'no-account' };
        }
        const newer = result.error.code === 'signature-invalid' && (await source.refresh());
        if (!newer || newer === idp) return { failure: result.error.code };
        idp = newer;
      }
      return { failure: 'unreachable' };
    },
  };
}
