import {
  type OpenOptions,
  openSubmission,
  type RejectionProblem,
  rejection,
  type SecurityEvent,
  type Waiting,
} from '@sozialplattform/fit-connect';
import { type Desk, refusal } from './decide.ts';
import type { Entry } from './inbox.ts';

/**
 * Fetches an application, does all that a subscriber must, and keeps it. What is not in order is
 * kept without content, to be rejected.
 */
export async function receive(
  desk: Desk,
  options: OpenOptions,
  waiting: Waiting,
): Promise<Entry | undefined> {
  const { subscriber, inbox } = desk;
  const [received, log] = await Promise.all([
    subscriber.fetch(waiting.submissionId),
    subscriber.events(waiting),
  ]);
  if (!received.ok || !log.ok) return undefined;
  const submitted = log.value.events.find(({ kind }) => kind === 'submit');
  // Without a submit event of the service there is nothing that could be answered.
  if (!submitted?.authenticationTags) return undefined;

  const opening = await openSubmission(received.value, submitted.authenticationTags, options);
  const entry = entryOf(waiting, submitted, received.value.publicService?.name ?? '');
  if (!opening.ok) return rejectUnread(desk, entry, opening.problems);
  const { metadata, data, attachments, tags } = opening.value;
  const kept: Entry = {
    ...entry,
    service: metadata.publicServiceType?.name ?? entry.service,
    reference: metadata.additionalReferenceInfo?.senderReference ?? '',
    tags,
    files: [
      { id: 'data', name: 'Antrag.xml', mimeType: data.mimeType },
      ...attachments.map(({ id, mimeType, filename = id }) => ({ id, name: filename, mimeType })),
    ],
  };
  await inbox.add(kept, opening.value);
  return kept;
}

async function rejectUnread(
  desk: Desk,
  entry: Entry,
  problems: RejectionProblem[],
): Promise<Entry> {
  const rejected = { ...entry, decision: await refusal(desk, entry, problems) };
  await desk.inbox.add(rejected);
  return rejected;
}

function entryOf(waiting: Waiting, { schema }: SecurityEvent, service: string): Entry {
  const receivedAt = new Date().toISOString();
  return { ...waiting, receivedAt, service, reference: '', eventSchema: schema, files: [] };
}

/** What the sandbox says where it was told to reject everything. */
export const refusedByConfiguration = rejection(
  'technical-error',
  'set',
  'Diese Sandbox lehnt alles ab (ACCEPT=reject).',
);
