import {
  acceptForAuthority,
  isInDoubt,
  Refusal,
  takeUp,
  troubledDeliveries,
} from '../delivery/index.ts';
import type { Services } from '../platform/services.ts';
import { followDelivery } from './follow-delivery.ts';
import { numbersOf } from './submission-store.ts';

const commands = ['retry', 'resend', 'accepted'] as const;

type Command = (typeof commands)[number];

export const isCommand = (word: string | undefined): word is Command =>
  commands.some((each) => each === word);

/**
 * Does with a delivery as an operator says, and lets the person see where the application is then.
 * @throws Refusal where that can not be
 */
export async function operate(
  { db, jobs }: Pick<Services, 'db' | 'jobs'>,
  command: Command,
  submissionId: string,
): Promise<void> {
  const client = { onStates: followDelivery(jobs) };
  await db.transaction(async (tx) => {
    if (command === 'accepted') await acceptForAuthority(tx, client, submissionId);
    else {
      await takeUp(tx, { jobs, client }, submissionId, command);
      // Only now, when no draft that replaces it can be sent any more.
      const { sentAnewAs, deletedAt } =
        (await numbersOf(tx, [submissionId])).get(submissionId) ?? {};
      if (sentAnewAs)
        throw new Refusal(
          `${submissionId} was sent anew as ${sentAnewAs}: see what became of that.`,
        );
      if (deletedAt) throw new Refusal(`${submissionId} is not kept any more: its time was up.`);
    }
  });
}

/**
 * What was given up and is still kept, is in doubt, or does not get on now, the oldest first: one line for
 * each, with tabs between id, number, state, whether it may have arrived, the number under which it was sent
 * anew, code, failures, next turn.
 */
export async function troubledLines({ db }: Pick<Services, 'db'>): Promise<string[]> {
  const troubled = await troubledDeliveries(db);
  const numbers = await numbersOf(
    db,
    troubled.map(({ submissionId }) => submissionId),
  );
  return troubled.flatMap((delivery) => {
    const { submissionId: id, state, problem, failures, nextAt } = delivery;
    const { number, sentAnewAs, deletedAt } = numbers.get(id) ?? {};
    if (deletedAt) return [];
    const line = [
      id,
      number,
      state,
      isInDoubt(delivery) ? 'in-doubt' : '',
      sentAnewAs ? `sent-anew-as ${sentAnewAs}` : '',
      problem,
      failures,
      nextAt.toISOString(),
    ];
    return [line.join('\t')];
  });
}
