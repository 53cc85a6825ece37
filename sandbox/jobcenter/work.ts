import type { OpenOptions, Waiting } from '@sozialplattform/fit-connect';
import { acceptance, type Desk, refusal, sendDecision } from './decide.ts';
import type { Entry } from './inbox.ts';
import { receive, refusedByConfiguration } from './receive.ts';
import type { Answer } from './settings.ts';

export type Worker = {
  desk: Desk;
  open: OpenOptions;
  answer: Answer;
  /** Milliseconds from arrival to an automatic answer. */
  after: number;
};

/** One round: fetches what waits, decides what is due, tells the service. A fault of one stops no other. */
export async function work(worker: Worker, now: () => number = Date.now): Promise<void> {
  const { desk } = worker;
  const waiting = await desk.subscriber.list({ limit: 20 });
  if (!waiting.ok) throw new Error(waiting.error.detail);
  const fresh = waiting.value.filter(({ submissionId }) => !desk.inbox.find(submissionId));
  const undecided = desk.inbox.list().filter(({ answeredAt }) => !answeredAt);
  const done = await Promise.allSettled([
    ...fresh.map((each: Waiting) => take(worker, each, now)),
    ...undecided.map((entry) => settle(worker, entry, now)),
  ]);
  const failed = done.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

async function take(worker: Worker, waiting: Waiting, now: () => number): Promise<void> {
  const entry = await receive(worker.desk, worker.open, waiting);
  if (entry) await settle(worker, entry, now);
}

async function settle(worker: Worker, entry: Entry, now: () => number): Promise<void> {
  const { desk, answer, after } = worker;
  if (entry.decision) return decide(desk, entry, async () => entry.decision);
  if (answer === 'manual' || now() < Date.parse(entry.receivedAt) + after) return;
  await decide(desk, entry, () =>
    answer === 'auto' ? acceptance(desk, entry) : refusal(desk, entry, [refusedByConfiguration]),
  );
}

/** Keeps a decision, then sends it. The first one kept stands, whoever decides again and whatever happens. */
export async function decide(
  desk: Desk,
  { submissionId }: Entry,
  make: () => Promise<Entry['decision']>,
): Promise<void> {
  await desk.inbox.inTurn(submissionId, async () => {
    const entry = desk.inbox.find(submissionId);
    if (!entry) return;
    const decision = entry.decision ?? (await make());
    const decided = decision && { ...entry, decision };
    if (!entry.decision && decided) await desk.inbox.update(decided);
    if (decided) await sendDecision(desk, decided);
  });
}
