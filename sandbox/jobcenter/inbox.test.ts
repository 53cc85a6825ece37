import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Entry, openInbox } from './inbox.ts';

const dir = mkdtempSync(join(tmpdir(), 'inbox-'));
afterAll(() => rmSync(dir, { recursive: true }));

const entry: Entry = {
  submissionId: crypto.randomUUID(),
  caseId: crypto.randomUUID(),
  destinationId: crypto.randomUUID(),
  receivedAt: '2026-11-23T07:00:00.000Z',
  service: 'Bürgergeld',
  reference: 'A-1',
  eventSchema: 'https://schema.fitko.de/fit-connect/set-payload/1.2.2/set-payload.schema.json',
  files: [],
};

it('has what was kept when it is opened again', async () => {
  const folder = join(dir, 'kept');
  mkdirSync(folder);
  await openInbox(folder).add(entry);
  expect(openInbox(folder).list()).toEqual([entry]);
});

it('does not take for an application what a crash left half written, and keeps it when it comes again', async () => {
  const folder = join(dir, 'crashed');
  mkdirSync(folder);
  await openInbox(folder).add(entry);
  // As if the process had been killed before the rename that ends the writing.
  renameSync(join(folder, entry.submissionId), join(folder, `${crypto.randomUUID()}.part`));
  const inbox = openInbox(folder);
  expect(inbox.list()).toEqual([]);
  await inbox.add(entry);
  expect(openInbox(folder).list()).toEqual([entry]);
  expect(readdirSync(folder)).toEqual([entry.submissionId]);
});
