import { acceptForAuthority, takeUp } from '../delivery/index.ts';
import type { Services } from '../platform/services.ts';
import { followDelivery } from './follow-delivery.ts';

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
    else await takeUp(tx, { jobs, client }, submissionId, command);
  });
}
