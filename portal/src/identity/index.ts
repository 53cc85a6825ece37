import type { FastifyInstance } from 'fastify';
import type { Services } from '../platform/services.ts';
import { deleteOldGuests } from './account-store.ts';
import { deleteOldAttempts } from './attempt-store.ts';
import { bundId } from './bundid/index.ts';
import { deleteExpiredAssertions } from './bundid/replay.ts';
import { bindContext, type IdentityContext } from './context.ts';
import { cookies } from './cookies.ts';
import { routes, sessions } from './routes.tsx';
import { deleteEndedSessions } from './session-store.ts';

export { beginAsGuest, leaveAsGuest } from './guest.ts';
export type { Address, Person } from './person.ts';
export { currentPerson, requirePerson } from './person-of-request.ts';
export { sessionTable } from './schema.ts';
export {
  hasSecondAuthentication,
  startSecondAuthentication,
  takeSecondAuthentication,
} from './second-authentication.ts';
export type { Proof } from './second-store.ts';
export type { GuestKind } from './session-kind.ts';
export type { SessionLookUp } from './session-store.ts';
export { SessionEnd } from './views/session-end.tsx';

/** Who is it? Login by BundID, sessions, and the second authentication before something binding. */
export async function identity(app: FastifyInstance, services: Services): Promise<void> {
  const { config, db, vault, jobs } = services;
  const context: IdentityContext = {
    db,
    vault,
    bundId: await bundId(config, app.log),
    cookies: cookies(config.publicUrl.startsWith('https:')),
  };
  bindContext(app, context);
  sessions(app, context);
  routes(app, context);
  jobs.every('17 * * * *', 'forget-ended-logins', async () => {
    const now = new Date();
    await deleteOldAttempts(db, now);
    await deleteEndedSessions(db, now);
    await deleteOldGuests(db, now);
    await deleteExpiredAssertions(db, now);
  });
}

// Its hook must see the requests of every capability, not only of its own routes.
Object.assign(identity, { [Symbol.for('skip-override')]: true });
