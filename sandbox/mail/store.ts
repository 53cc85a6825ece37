import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type StoredMail = {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
  text: string;
};

/** Mails as files, newest first; a mail that was accepted is on disk. */
export function mailStore(dir: string) {
  mkdirSync(dir, { recursive: true });
  return {
    add(mail: Omit<StoredMail, 'id'>): void {
      const id = `${mail.at.replace(/\D/g, '')}-${crypto.randomUUID()}`;
      const file = join(dir, `${id}.json`);
      writeFileSync(`${file}.part`, JSON.stringify({ ...mail, id }));
      renameSync(`${file}.part`, file);
    },
    list(): StoredMail[] {
      const files = readdirSync(dir).filter((file) => file.endsWith('.json'));
      return files
        .sort()
        .reverse()
        .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as StoredMail);
    },
  };
}
