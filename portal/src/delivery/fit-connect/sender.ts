import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, createSender, type Sender, type Trust } from '@sozialplattform/fit-connect';
import { type Config, ConfigurationError } from '../../platform/config.ts';

/** The portal as a sender of FIT-Connect. */
export function openSender(config: Pick<Config, 'fitConnect' | 'dataDir' | 'publicUrl'>): Sender {
  const connection = connect({
    ...config.fitConnect,
    userAgent: `Sozialplattform (${config.publicUrl})`,
  });
  return createSender(connection, trustOf(config));
}

/**
 * In production, keys are believed that lead to the root certificates in
 * `<DATA_DIR>/fit-connect/roots.pem`.
 * @throws ConfigurationError where that file is missing
 */
function trustOf({ fitConnect, dataDir }: Pick<Config, 'fitConnect' | 'dataDir'>): Trust {
  if (fitConnect.trust === 'test') return { mode: 'test' };
  const file = join(dataDir, 'fit-connect', 'roots.pem');
  try {
    const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
    const roots = readFileSync(file, 'utf8').match(certificate) ?? [];
    if (roots.length > 0) return { mode: 'prod', roots };
  } catch {
    // said below
  }
  throw new ConfigurationError(
    `The configuration is wrong:\n  FITCONNECT_TRUST: prod needs the root certificates of the Verwaltungs-PKI in ${file}`,
  );
}
