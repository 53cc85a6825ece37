import type { FastifyInstance } from 'fastify';
import { isOnline } from '../delivery/index.ts';
import { ConfigurationError } from '../platform/config.ts';
import type { Services } from '../platform/services.ts';

/**
 * Says at start which forms are not offered because nobody could deliver them.
 * @throws ConfigurationError where a key is given for what has no form
 */
export function sayWhatIsNotOffered(
  app: FastifyInstance,
  services: Pick<Services, 'catalogue' | 'config'>,
): void {
  const { catalogue, config } = services;
  for (const slug of config.leikaKeys.keys()) {
    if (catalogue.hatAntrag(slug)) continue;
    throw new ConfigurationError(
      `The configuration is wrong:\n  LEIKA_KEYS: there is no application “${slug}”`,
    );
  }
  const leistungen = catalogue.leistungen
    .map(({ slug }) => slug)
    .filter((slug) => catalogue.hatAntrag(slug) && !isOnline(services, slug));
  if (leistungen.length > 0) {
    app.log.warn({ leistungen }, 'not offered online: LEIKA_KEYS has no key for them');
  }
}
