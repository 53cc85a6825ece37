import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export type StoredSubmission = {
  submissionId: string;
  caseId: string;
  destinationId: string;
  announcedAttachments: string[];
  state: 'announced' | 'submitted' | 'accepted' | 'rejected';
  encryptedMetadata?: string;
  encryptedData?: string;
  /** Tokens of the event log, oldest first. */
  events: string[];
};

/** Submissions as files: what was answered with success is on the disk, whatever happens next. */
export function openStore(dir: string) {
  const submissions = join(dir, 'submissions');
  const attachments = join(dir, 'attachments');
  for (const folder of [submissions, attachments]) mkdirSync(folder, { recursive: true });
  const cache = new Map<string, StoredSubmission>();
  for (const file of readdirSync(submissions).filter((name) => name.endsWith('.json'))) {
    const stored = JSON.parse(readFileSync(join(submissions, file), 'utf8')) as StoredSubmission;
    cache.set(stored.submissionId, stored);
  }
  const attachmentFile = (submissionId: string, id: string) =>
    join(attachments, `${submissionId}.${id}`);
  return {
    find: (submissionId: string) => cache.get(submissionId),
    ofCase: (caseId: string) =>
      [...cache.values()].find((submission) => submission.caseId === caseId),
    waiting: (destinationId?: string) =>
      [...cache.values()].filter(
        ({ state, destinationId: to }) =>
          state === 'submitted' && (destinationId === undefined || to === destinationId),
      ),
    save(submission: StoredSubmission) {
      writeDurably(
        join(submissions, `${submission.submissionId}.json`),
        JSON.stringify(submission),
      );
      cache.set(submission.submissionId, submission);
    },
    saveAttachment(submissionId: string, id: string, jwe: string) {
      writeDurably(attachmentFile(submissionId, id), jwe);
    },
    readAttachment(submissionId: string, id: string): string | undefined {
      const file = attachmentFile(submissionId, id);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

export type Store = ReturnType<typeof openStore>;

/** Either the whole new file is there after a crash, or the old one. */
export function writeDurably(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.part`;
  const file = openSync(temporary, 'w');
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, path);
}
