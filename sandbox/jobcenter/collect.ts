import {
  type Announced,
  accept,
  FitConnectError,
  ProtocolError,
  problemOf,
  receive,
  reject,
  type Service,
  type SubscriberKeys,
  waiting,
} from '@sozialplattform/fit-connect/core';
import type { Inbox, InboxEntry } from './inbox.ts';
import { validateData } from './schema.ts';

export type Collector = {
  service: Service;
  keys: SubscriberKeys;
  inbox: Inbox;
  /** Accept what is in order by itself. */
  automatic: boolean;
};

/** Fetches what waits, keeps each application once, and answers it. */
export async function collect(collector: Collector): Promise<void> {
  for (const announced of await waiting(collector.service, '')) await take(collector, announced);
}

async function take(collector: Collector, announced: Announced): Promise<void> {
  const { service, keys, inbox, automatic } = collector;
  const id = announced.submissionId;
  if (!inbox.has(id)) {
    try {
      const received = await receive(service, announced, keys);
      const { data } = received.metadata.contentStructure;
      await validateData(received.data, data.submissionSchema.schemaUri);
      const { metadata, tags, eventSchema } = received;
      inbox.keep(
        {
          ...announced,
          receivedAt: new Date().toISOString(),
          state: 'neu',
          metadata,
          tags,
          eventSchema,
        },
        received,
      );
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      return reject(service, announced, [problemOf(error)], payloadSchema, keys, new Date());
    }
  }
  if (automatic) await acceptEntry(collector, inbox.read(id));
}

const payloadSchema =
  'https://schema.fitko.de/fit-connect/set-payload/1.2.2/set-payload.schema.json';

/** Accepts an application; once accepted it stays so, also when the answer got lost on the way. */
export async function acceptEntry(
  { service, keys, inbox }: Collector,
  entry: InboxEntry,
): Promise<void> {
  await unlessAnswered(() => accept(service, entry, entry, keys, new Date()));
  inbox.mark(entry.submissionId, 'angenommen');
}

/** Rejects an application with a reason that a person wrote. */
export async function rejectEntry(
  { service, keys, inbox }: Collector,
  entry: InboxEntry,
  reason: string,
): Promise<void> {
  const problem = {
    type: 'https://schema.fitko.de/fit-connect/events/problems/other',
    title: 'Abgelehnt',
    detail: reason,
    instance: 'data',
  };
  await unlessAnswered(() =>
    reject(service, entry, [problem], entry.eventSchema, keys, new Date()),
  );
  inbox.mark(entry.submissionId, 'abgelehnt', reason);
}

async function unlessAnswered(answer: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (!(error instanceof FitConnectError) || error.status !== 409) throw error;
  }
}
