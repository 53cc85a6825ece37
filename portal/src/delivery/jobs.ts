import { z } from 'zod';
import type { Tx } from '../platform/database/index.ts';
import { clientOf, type DeliveryServices } from './context.ts';
import { move } from './move.ts';
import { mostFailures, waitAfterFailure, waitForAnswer } from './schedule.ts';
import { isHandedOver, isOver } from './states.ts';
import { type Delivery, findDelivery, keepSchedule, note } from './store.ts';
import { DeliveryProblem, type Transport } from './transport.ts';

const payload = z.object({ submissionId: z.uuid() });

/** Attempts are counted by the delivery itself; the queue's own count only grows by crashes. */
const maxAttempts = 1000;

/** A delivery has one job: until it is over, each run plans the next. */
export function deliverLater(
  jobs: DeliveryServices['jobs'],
  tx: Parameters<DeliveryServices['jobs']['add']>[0],
  submissionId: string,
  runAt?: Date,
): Promise<void> {
  const key = `deliver:${submissionId}`;
  return jobs.add(tx, 'deliver', { submissionId }, { key, maxAttempts, ...(runAt && { runAt }) });
}

/** Brings each delivery on, step by step, until the authority has answered. */
export function deliveryJobs(services: DeliveryServices, transport: Transport): void {
  const { db, jobs } = services;

  jobs.handle('deliver', payload, async ({ submissionId }) => {
    try {
      await advance(submissionId);
    } catch (error) {
      await failed(submissionId, error);
      return;
    }
    const delivery = await findDelivery(db, submissionId);
    if (!delivery || isOver(delivery.state)) return;
    const age = Date.now() - delivery.createdAt.getTime();
    await db.transaction((tx) =>
      plan(tx, delivery, { failures: 0, problem: null, wait: waitForAnswer(age) }),
    );
  });

  /** One step; after handing over a second one, which sees whether it has arrived. */
  const advance = async (submissionId: string): Promise<void> => {
    const delivery = await findDelivery(db, submissionId);
    if (!delivery || isOver(delivery.state)) return;
    const client = clientOf(services);
    const reached = await transport(delivery, () => client.load(submissionId));
    for (const each of reached) {
      await db.transaction((tx) => move(tx, client, submissionId, each));
    }
    if (reached.some(({ state }) => state === 'gesendet')) await advance(submissionId);
  };

  const failed = async (submissionId: string, error: unknown): Promise<void> => {
    const delivery = await findDelivery(db, submissionId);
    if (!delivery) return;
    const failures = delivery.failures + 1;
    const problem = codeOf(error);
    const hopeless = error instanceof DeliveryProblem && error.final;
    const givenUp = !isHandedOver(delivery.state) && (hopeless || failures >= mostFailures);
    await db.transaction(async (tx) => {
      await note(tx, submissionId, 'fehler', problem);
      if (givenUp) {
        await move(tx, clientOf(services), submissionId, { state: 'gescheitert', at: new Date() });
        await keepSchedule(tx, submissionId, { failures, problem, nextAt: new Date() });
      } else {
        await plan(tx, delivery, { failures, problem, wait: waitAfterFailure(failures) });
      }
    });
  };

  const plan = async (
    tx: Tx,
    { submissionId }: Delivery,
    { wait, ...outcome }: Pick<Delivery, 'failures' | 'problem'> & { wait: number },
  ): Promise<void> => {
    const nextAt = new Date(Date.now() + wait);
    await keepSchedule(tx, submissionId, { ...outcome, nextAt });
    await deliverLater(jobs, tx, submissionId, nextAt);
  };
}

function codeOf(error: unknown): string {
  if (error instanceof DeliveryProblem) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
