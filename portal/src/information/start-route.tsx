import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { today } from '../platform/time.ts';
import { StartView } from './views/start.tsx';

/** Leistungen that most people ask for, in this order on the start page. */
const frequent = [
  'buergergeld',
  'bildung-und-teilhabe',
  'grundsicherung-im-alter',
  'hilfe-zum-lebensunterhalt',
  'mietrueckstaende',
];

export function startRoute(app: FastifyInstance, { catalogue }: Services): void {
  app.get('/', { config: { publicPage: true } }, (_request, reply) => {
    const leistungen = frequent.flatMap((slug) => catalogue.leistung(slug) ?? []);
    return reply.page(<StartView frequent={leistungen} today={today()} />);
  });
}
