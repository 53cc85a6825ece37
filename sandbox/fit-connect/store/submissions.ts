import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/**
 * Submissions as folders: the state with its event log in one file, the ciphertexts beside it. What
 * was answered with success is on the disk.
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
    const file = join(folder(id), 'state.json');
    if (existsSync(file)) keep(read(file));
    else rmSync(folder(id), { recursive: true });
  }

  return {
    find: (id: string) => all.get(id),
    ofCase: (caseId: string) => byCase.get(caseId),
    all: () => [...all.values()],

    /** Does the work when all earlier work on the same submission is done. */
    inTurn: turns(),
    save(submission: StoredSubmission): void {
      const file = join(folder(submission.submissionId), 'state.json');
      writeWhole(file, JSON.stringify(submission));
      keep(submission);
    },
    saveContent: (id: string, content: Content) =>
      writeWhole(join(folder(id), 'content.json'), JSON.stringify(content)),
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

/** One kept before tags were is without them: its attachments have to come again. */
function read(file: string): StoredSubmission {
  return { attachmentTags: {}, ...JSON.parse(readFileSync(file, 'utf8')) };
}

export type Submissions = ReturnType<typeof openSubmissions>;
