import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { AuthenticationTags, Metadata, Received } from '@sozialplattform/fit-connect/core';
import { writeDurably } from '../fit-connect/store.ts';

export type InboxState = 'neu' | 'angenommen' | 'abgelehnt';

/** What the stand-in of the authorities knows of one application. */
export type InboxEntry = {
  submissionId: string;
  caseId: string;
  destinationId: string;
  receivedAt: string;
  state: InboxState;
  reason?: string;
  metadata: Metadata;
  tags: AuthenticationTags;
  eventSchema: string;
};

export type InboxFile = { id: string; filename: string; mimeType: string };

/** Applications as folders: one comes into being whole, by a rename, or not at all. */
export function openInbox(dir: string) {
  mkdirSync(dir, { recursive: true });
  const folder = (id: string) => join(dir, id);
  const entryFile = (id: string) => join(folder(id), 'entry.json');
  return {
    has: (id: string) => existsSync(entryFile(id)),
    read: (id: string) => JSON.parse(readFileSync(entryFile(id), 'utf8')) as InboxEntry,
    list(): InboxEntry[] {
      return readdirSync(dir)
        .filter((id) => existsSync(entryFile(id)))
        .map((id) => JSON.parse(readFileSync(entryFile(id), 'utf8')) as InboxEntry)
        .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
    },
    keep(entry: InboxEntry, received: Received): void {
      const temporary = join(dir, `.${entry.submissionId}.${process.pid}.part`);
      mkdirSync(temporary, { recursive: true });
      writeFileSync(join(temporary, 'data.xml'), received.data);
      for (const { id, bytes } of received.attachments) writeFileSync(join(temporary, id), bytes);
      writeFileSync(join(temporary, 'entry.json'), JSON.stringify(entry));
      renameSync(temporary, folder(entry.submissionId));
    },
    mark(id: string, state: InboxState, reason?: string): void {
      const entry = { ...this.read(id), state, ...(reason === undefined ? {} : { reason }) };
      writeDurably(entryFile(id), JSON.stringify(entry));
    },
    files(entry: InboxEntry): InboxFile[] {
      const { submissionSchema } = entry.metadata.contentStructure.data;
      return [
        { id: 'data.xml', filename: 'Antrag.xml', mimeType: submissionSchema.mimeType },
        ...entry.metadata.contentStructure.attachments.map(
          ({ attachmentId, filename, mimeType }) => ({
            id: attachmentId,
            filename,
            mimeType,
          }),
        ),
      ];
    },
    readFile: (submissionId: string, id: string) => readFileSync(join(folder(submissionId), id)),
  };
}

export type Inbox = ReturnType<typeof openInbox>;
