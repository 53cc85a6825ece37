import fastify from 'fastify';
import type { z } from 'zod';
import { readConfig } from '../../platform/config.ts';
import type { Database } from '../../platform/database/index.ts';
import type { JobOptions, Jobs } from '../../platform/jobs/index.ts';
import type { DeliveryClient } from '../context.ts';
import { connectDelivery, delivery, type Reached } from '../index.ts';
import { findDelivery } from '../store.ts';
import { contentOf } from './content.ts';

export type Told = Pick<Reached, 'state' | 'reason'> & { submissionId: string };

type Service = { url: string; dir: string; schemaUri: string };

/** A configuration that delivers to the given service. */
export function configOf({ url, dir }: Pick<Service, 'url' | 'dir'>) {
  return readConfig({
    DATABASE_URL: 'postgres://unused',
    DATA_DIR: dir,
    FITCONNECT_AUTH_URL: `${url}/token`,
    FITCONNECT_SUBMISSION_API: `${url}/submission-api`,
    FITCONNECT_DESTINATION_API: `${url}/destination-api`,
  });
}

/** A node of the portal whose jobs a test runs by hand. */
export async function openNode(db: Database, service: Service) {
  const handlers = new Map<string, (payload: unknown) => Promise<void>>();
  const planned: Pick<JobOptions, 'runAt' | 'priority'>[] = [];
  const told: Told[] = [];
  const log: string[] = [];
  const jobs = {
    add: async (_tx: unknown, _name: string, _payload: object, options: JobOptions = {}) => {
      planned.push(options);
    },
    handle: <T>(name: string, schema: z.ZodType<T>, handler: (payload: T) => Promise<void>) => {
      handlers.set(name, (payload) => handler(schema.parse(payload)));
    },
  } as unknown as Jobs;
  const client: DeliveryClient = {
    load: async (submissionId) => contentOf(submissionId, service.schemaUri),
    async onStates(_tx, submissionId, states) {
      told.push(...states.map(({ at: _at, ...state }) => ({ submissionId, ...state })));
    },
  };
  connectDelivery({ jobs }, client);
  const app = fastify({ logger: { stream: { write: (line: string) => void log.push(line) } } });
  await delivery(app, { config: configOf(service), db, jobs });
  return {
    jobs,
    client,
    planned,
    log,
    states: (id: string) =>
      told.filter(({ submissionId }) => submissionId === id).map(({ state }) => state),
    reason: (id: string) =>
      told.find(({ submissionId, reason }) => submissionId === id && reason)?.reason,
    async run(submissionId: string) {
      const turn = (await findDelivery(db, submissionId))?.turn;
      await handlers.get('deliver')?.({ submissionId, turn });
    },
  };
}
