import fastify from 'fastify';
import type { z } from 'zod';
import { readConfig } from '../../platform/config.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { connectDelivery, delivery, type StateChange } from '../index.ts';
import { contentOf } from './content.ts';

export type Told = Pick<StateChange, 'submissionId' | 'state' | 'reason'>;

/** A node of the portal whose jobs a test runs by hand. */
export async function openNode(
  db: Database,
  { url, dir, schemaUri }: { url: string; dir: string; schemaUri: string },
) {
  const handlers = new Map<string, (payload: unknown) => Promise<void>>();
  const planned: { runAt: Date | undefined }[] = [];
  const told: Told[] = [];
  const jobs = {
    add: async (_tx: unknown, _name: string, _payload: object, options?: { runAt?: Date }) => {
      planned.push({ runAt: options?.runAt });
    },
    handle: <T>(name: string, schema: z.ZodType<T>, handler: (payload: T) => Promise<void>) => {
      handlers.set(name, (payload) => handler(schema.parse(payload)));
    },
  } as unknown as Jobs;
  const config = readConfig({
    DATABASE_URL: 'postgres://unused',
    DATA_DIR: dir,
    FITCONNECT_AUTH_URL: `${url}/token`,
    FITCONNECT_SUBMISSION_API: `${url}/submission-api`,
    FITCONNECT_DESTINATION_API: `${url}/destination-api`,
  });
  connectDelivery(
    { jobs },
    {
      load: async (submissionId) => contentOf(submissionId, schemaUri),
      async onState(_tx, { submissionId, state, reason }) {
        told.push({ submissionId, state, ...(reason === undefined ? {} : { reason }) });
      },
    },
  );
  await delivery(fastify(), { config, db, jobs });
  return {
    jobs,
    planned,
    states: (id: string) =>
      told.filter(({ submissionId }) => submissionId === id).map(({ state }) => state),
    reason: (id: string) =>
      told.find(({ submissionId, reason }) => submissionId === id && reason)?.reason,
    run: (submissionId: string) => handlers.get('deliver')?.({ submissionId }),
  };
}
