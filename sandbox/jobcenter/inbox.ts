import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  AuthenticationTags,
  Opened,
  RejectionProblem,
  Waiting,
} from '@sozialplattform/fit-connect';
import { turns } from '../fit-connect/turns.ts';
import { writeWhole } from '../fit-connect/whole.ts';

export type InboxFile = { id: string; name: string; mimeType: string };

/** What the service is to be told: signed and kept before it is sent, so that it is always the same. */
export type Decision = { kind: 'accept' | 'reject'; token: string; problems?: RejectionProblem[] };

/** One application, from its arrival on. */
export type Entry = Waiting & {
  receivedAt: string;
  service: string;
  reference: string;
  /** `$schema` of the service's tokens, mirrored in ours. */
  eventSchema: string;
  tags?: AuthenticationTags;
  files: InboxFile[];
  decision?: Decision;
  /** When the service took the decision. */
  answeredAt?: string;
};

/** Ends the name of a folder that is being written; what a crash left of it is fetched anew. */
const unfinished = '.part';

/** Applications as folders. One comes into being whole, by a rename, or not at all. */
export function openInbox(dir: string) {
  const folder = (id: string) => join(dir, id);
  const entryFile = (id: string) => join(folder(id), 'entry.json');
  const entries = new Map<string, Entry>();
  for (const id of existsSync(dir) ? readdirSync(dir) : []) {
    if (id.endsWith(unfinished)) rmSync(folder(id), { recursive: true });
    else entries.set(id, JSON.parse(readFileSync(entryFile(id), 'utf8')) as Entry);
  }
  return {
    find: (id: string) => entries.get(id),
    /** Does the work when all earlier work on the same application is done. */
    inTurn: turns(),
    /** Newest first. */
    list: () => [...entries.values()].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt)),

    async add(entry: Entry, opened?: Opened): Promise<void> {
      const temporary = join(dir, `${randomUUID()}${unfinished}`);
      await mkdir(temporary, { recursive: true });
      const contents: [string, Uint8Array | string][] = [
        ['entry.json', JSON.stringify(entry)],
        ...(opened
          ? [
              ['data', opened.data.bytes] as [string, Uint8Array],
              ...opened.attachments.map(({ id, bytes }) => [id, bytes] as [string, Uint8Array]),
            ]
          : []),
      ];
      for (const [name, content] of contents) {
        await writeFile(join(temporary, name), content, { flag: 'wx', mode: 0o600 });
      }
      await rename(temporary, folder(entry.submissionId)).catch(async (error: unknown) => {
        await rm(temporary, { recursive: true, force: true });
        throw error;
      });
      entries.set(entry.submissionId, entry);
    },
    async update(entry: Entry): Promise<void> {
      writeWhole(entryFile(entry.submissionId), JSON.stringify(entry));
      entries.set(entry.submissionId, entry);
    },
    read: (entry: Entry, file: InboxFile) => readFile(join(folder(entry.submissionId), file.id)),
  };
}

export type Inbox = ReturnType<typeof openInbox>;
