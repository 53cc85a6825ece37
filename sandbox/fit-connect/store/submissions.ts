import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuthenticationTags } from '@sozialplattform/fit-connect';
import type { LogEntry } from '../events.ts';
import { turns } from '../turns.ts';
import { writeWhole } from '../whole.ts';

export type StoredSubmission = {
  submissionId: string;
  caseId: string;
  destinationId: string;
  /** Client that announced it; to others it does not exist. */
  sender: string;
  publicService: { identifier: string; name?: string | undefined };
  announcedAttachments: string[];
  announcedAt: string;
  state: 'incomplete' | 'submitted' | 'accepted' | 'rejected';
  submittedAt?: string;
  tags?: AuthenticationTags;
  /** Tags of the ciphertexts that are here, by attachment. */
  attachmentTags: Record<string, string>;
  /** The event log, oldest first. */
  events: LogEntry[];
};

export type Content = { encryptedMetadata: string; encryptedData: string };

/** Only the owner of the sandbox reads what it keeps. */
const mode = 0o600;

/**
 * Submissions as folders: the states with their event logs in one file, the ciphertexts beside it. What
 * was answered with success has been written; what a crash cut off was not answered, so it comes again
 * and is written anew. A loss of power is not provided for: a stand-in leaves the disk to others.
 */
export function openSubmissions(dir: string) {
  const all = new Map<string, StoredSubmission>();
  const byCase = new Map<string, StoredSubmission>();
  const folder = (id: string) => join(dir, id);
  const keep = (submission: StoredSubmission) => {
    all.set(submission.submissionId, submission);
    byCase.set(submission.caseId, submission);
  };
  for (const id of existsSync(dir) ? readdirSync(dir) : []) {
    const state = lastState(join(folder(id), 'state.json'));
    if (state) keep(state);
    else rmSync(folder(id), { recursive: true });
  }

  return {
    find: (id: string) => all.get(id),
    ofCase: (caseId: string) => byCase.get(caseId),
    all: () => [...all.values()],

    /** Does the work when all earlier work on the same submission is done. */
    inTurn: turns(),
    save(submission: StoredSubmission): void {
      if (!all.has(submission.submissionId)) {
        mkdirSync(folder(submission.submissionId), { recursive: true });
      }
      const file = join(folder(submission.submissionId), 'state.json');
      appendFileSync(file, `\n${JSON.stringify(submission)}`, { mode });
      keep(submission);
    },
    saveContent: (id: string, content: Content) =>
      writeFileSync(join(folder(id), 'content.json'), JSON.stringify(content), { mode }),
    async content(id: string): Promise<Content> {
      return JSON.parse(await readFile(join(folder(id), 'content.json'), 'utf8')) as Content;
    },
    saveAttachment: (id: string, attachment: string, jwe: string) =>
      writeWhole(join(folder(id), `${attachment}.jwe`), jwe),
    async attachment(id: string, attachment: string): Promise<string | undefined> {
      return readFile(join(folder(id), `${attachment}.jwe`), 'utf8').catch(() => undefined);
    },
    /** Removes the ciphertexts; the event log stays. */
    async deleteContent({ submissionId, announcedAttachments }: StoredSubmission): Promise<void> {
      const files = ['content.json', ...announcedAttachments.map((id) => `${id}.jwe`)];
      for (const file of files) await rm(join(folder(submissionId), file), { force: true });
    },
    async forget({ submissionId, caseId }: StoredSubmission): Promise<void> {
      await rm(folder(submissionId), { recursive: true, force: true });
      all.delete(submissionId);
      byCase.delete(caseId);
    },
  };
}

/**
 * The last state that was written whole, each on a line of its own; undefined where there is none. One kept
 * before tags were is without them: its attachments have to come again.
 */
function lastState(file: string): StoredSubmission | undefined {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines.reverse()) {
    try {
      return { attachmentTags: {}, ...JSON.parse(line) };
    } catch {
      // The first line is empty, and a crash leaves half of one.
    }
  }
  return undefined;
}

export type Submissions = ReturnType<typeof openSubmissions>;
