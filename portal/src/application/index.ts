import type { FastifyInstance } from 'fastify';
import { connectDelivery } from '../delivery/index.ts';
import type { Services } from '../platform/services.ts';
import { areas } from './area.ts';
import { checkRoutes } from './check-routes.tsx';
import type { ApplicationContext } from './context.ts';
import { deliverySource } from './delivery-source.ts';
import { descriptionRoutes } from './description/routes.tsx';
import { discardRoutes } from './discard-routes.tsx';
import { followDelivery } from './follow-delivery.ts';
import { compiledForms } from './forms.ts';
import { applicationJobs } from './jobs.ts';
import { kontoRoutes } from './konto-routes.tsx';
import { posterRoutes } from './kurzantrag/poster-routes.tsx';
import { kurzantragRoutes } from './kurzantrag/routes.tsx';
import { sentRoutes } from './kurzantrag/sent-routes.tsx';
import { sayWhatIsNotOffered } from './offered.ts';
import { pageRoutes } from './page-routes.tsx';
import { prototypeRoutes } from './prototype/routes.tsx';
import { schemaRoutes } from './schema-routes.ts';
import { sendRoutes } from './send-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import { uploadRoutes } from './uploads/index.ts';

/** From the first question to the delivered application: drafts, pages, check, sending, Konto. */
export async function application(app: FastifyInstance, services: Services): Promise<void> {
  sayWhatIsNotOffered(app, services);
  const context: ApplicationContext = { ...services, forms: compiledForms(services.catalogue) };
  // Before the pages: its hooks release the memory that their files held.
  await uploadRoutes(app, context);
  startRoutes(app, context);
  kurzantragRoutes(app, context);
  posterRoutes(app, context);
  sentRoutes(app, context);
  prototypeRoutes(app, context);
  for (const area of areas) {
    pageRoutes(app, context, area);
    checkRoutes(app, context, area);
    discardRoutes(app, context, area);
    if (area !== 'prototyp') sendRoutes(app, context, area);
  }
  kontoRoutes(app, context);
  schemaRoutes(app, context);
  descriptionRoutes(app, context);
  applicationJobs(context);
  connectDelivery(services, {
    ...deliverySource(context),
    onStates: followDelivery(services.jobs),
  });
}
