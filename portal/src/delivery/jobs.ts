import { FitConnectError, ProtocolError } from '@sozialplattform/fit-connect/core';
import { z } from 'zod';
import type { DeliveryContext } from './context.ts';
import { deliver } from './fit-connect/hand-over.ts';
import { readLog } from './fit-connect/read-log.ts';
import { move } from './move.ts';
import { pollAfter } from './states.ts';
import { findDelivery, note } from './store.ts';

const payload = z.object({ submissionId: z.uuid() });

/** About three days of attempts, with growing waits. */
export const maxAttempts = 25;

/** Handing over, and looking what became of it; both may run any number of times. */
export function deliveryJobs(context: DeliveryContext): void {
  const { db, jobs, service, client } = context;
  const pollLater = (submissionId: string, seconds: number) =>
    jobs.add(
      db,
      'poll-delivery',
      { submissionId },
      {
        key: `poll:${submissionId}`,
        runAt: new Date(Date.now() + seconds * 1000),
        maxAttempts: 1000,
      },
    );

  const followLog = async (submissionId: string): Promise<void> => {
    const delivery = await findDelivery(db, submissionId);
    if (!delivery) return;
    for (const change of await readLog(service, delivery))
      await move(context, { submissionId, ...change });
  };

  jobs.handle('deliver', payload, async ({ submissionId }, job) => {
    await followLog(submissionId);
    const delivery = await findDelivery(db, submissionId);
    if (!delivery) return;
    if (delivery.state === 'wartend' || delivery.state === 'gescheitert') {
      try {
        await deliver(db, service, delivery, await client().load(submissionId));
      } catch (error) {
        await note(db, submissionId, 'failed', codeOf(error));
        if (job.attempt >= job.maxAttempts) {
          await move(context, { submissionId, state: 'gescheitert', at: new Date() });
        }
        throw error;
      }
      await move(context, { submissionId, state: 'gesendet', at: new Date() });
    }
    await pollLater(submissionId, 1);
  });

  jobs.handle('poll-delivery', payload, async ({ submissionId }) => {
    await followLog(submissionId);
    const delivery = await findDelivery(db, submissionId);
    if (delivery?.state !== 'gesendet' && delivery?.state !== 'angekommen') return;
    const age = (Date.now() - delivery.createdAt.getTime()) / 1000;
    await pollLater(submissionId, pollAfter(age));
  });
}

/** The kind of a failure, without anything that was sent. */
function codeOf(error: unknown): string {
  if (error instanceof FitConnectError)
    return `http ${error.status} ${error.problem?.title ?? ''}`.trim();
  if (error instanceof ProtocolError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
