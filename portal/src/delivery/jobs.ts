import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';
import type { Tx } from '../platform/database/index.ts';
import type { JobOptions } from '../platform/jobs/index.ts';
import { clientOf, type DeliveryServices } from './context.ts';
import { move } from './move.ts';
import { mostFailures, waitAfterFailure, waitForAnswer } from './schedule.ts';
import { isHandedOver, isOver, newStates } from './states.ts';
import { type Delivery, endTurn, findDelivery, lockDelivery, note } from './store.ts';
import { DeliveryProblem, type Transport } from './transport.ts';

const payload = z.object({ submissionId: z.uuid(), turn: z.int().default(0) });

/** Attempts are counted by the delivery itself; the queue's own count only grows by crashes. */
const maxAttempts = 1000;

/** Whether an authority has answered is asked when no application waits to be handed over. */
const priorityOfQuestions = 1;

type Turn = Pick<Delivery, 'submissionId' | 'turn'>;

/**
 * Adds the job of a delivery's turn; until the delivery is over, each run plans the next. Turns do not
 * share a key: a run that was taken for dead deletes its own job when it ends, never the next one's.
 */
export function deliverLater(
  jobs: DeliveryServices['jobs'],
  tx: Parameters<DeliveryServices['jobs']['add']>[0],
  { submissionId, turn }: Turn,
  options: Pick<JobOptions, 'runAt' | 'priority'> = {},
): Promise<void> {
  const key = `deliver:${submissionId}:${turn}`;
  return jobs.add(tx, 'deliver', { submissionId, turn }, { key, maxAttempts, ...options });
}

/**
 * Brings each delivery on, step by step, until the authority has answered.
 * @param log has a line for each turn that failed: id and code, nothing personal
 */
export function deliveryJobs(
  services: DeliveryServices,
  transport: Transport,
  log: Pick<FastifyBaseLogger, 'warn'>,
): void {
  const { db, jobs } = services;

  jobs.handle('deliver', payload, async (job) => {
    const delivery = await findDelivery(db, job.submissionId);
    if (delivery?.turn !== job.turn || isOver(delivery.state)) return;
    try {
      await bringOn(delivery);
    } catch (error) {
      await failed(delivery, error);
    }
  });

  /**
   * One step, and the plan for the next one unless it was the last. The transport asks for the content once it
   * knows that nothing arrived. Then what has failed too often is not tried again: it ends with its last problem.
   */
  const bringOn = async (delivery: Delivery): Promise<void> => {
    const { submissionId, state, createdAt } = delivery;
    const client = clientOf(services);
    const reached = await transport(delivery, async () => {
      if (delivery.failures >= mostFailures)
        throw new DeliveryProblem(delivery.problem ?? 'unknown');
      return client.load(submissionId);
    });
    const wait = waitForAnswer(Date.now() - createdAt.getTime());
    await db.transaction(async (tx) => {
      if (newStates(state, reached).length > 0) await move(tx, client, submissionId, reached);
      if (reached.some((each) => isOver(each.state))) return;
      await plan(tx, delivery, { failures: 0, problem: null, wait });
    });
  };

  const failed = async (began: Delivery, error: unknown): Promise<void> => {
    const { submissionId } = began;
    const failures = began.failures + 1;
    const problem = codeOf(error);
    const hopeless = error instanceof DeliveryProblem && error.final;
    const end = await db.transaction(async (tx) => {
      const delivery = await lockDelivery(tx, submissionId);
      // Another run of the same turn came further.
      if (delivery?.turn !== began.turn) return undefined;
      await note(tx, submissionId, { event: 'fehler', detail: problem });
      if (mayBeGivenUp(delivery) && (hopeless || failures >= mostFailures)) {
        await move(tx, clientOf(services), submissionId, [
          { state: 'gescheitert', at: new Date() },
        ]);
        await endTurn(tx, began, { failures, problem, nextAt: new Date() });
        return 'delivery given up';
      }
      await plan(tx, began, { failures, problem, wait: waitAfterFailure(failures) });
      return 'delivery failed';
    });
    if (end) log.warn({ delivery: submissionId, code: problem, failures }, end);
  };

  const plan = async (
    tx: Tx,
    turn: Turn,
    { wait, ...outcome }: Pick<Delivery, 'failures' | 'problem'> & { wait: number },
  ): Promise<void> => {
    const nextAt = new Date(Date.now() + wait);
    const next = await endTurn(tx, turn, { ...outcome, nextAt });
    if (!next) return;
    const priority = isHandedOver(next.state) ? priorityOfQuestions : 0;
    await deliverLater(jobs, tx, next, { runAt: nextAt, priority });
  };
}

/** Never what the authority may have: its writer would be told that it did not arrive, and send it again. */
function mayBeGivenUp({ state, inDoubt }: Delivery): boolean {
  return !isHandedOver(state) && !inDoubt;
}

function codeOf(error: unknown): string {
  if (error instanceof DeliveryProblem) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
