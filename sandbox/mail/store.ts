import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

export type StoredMail = {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
  text: string;
};

/** Mails as files, as they came; one that was accepted is on disk. They are read when somebody looks. */
export function mailStore(dir: string) {
  mkdirSync(dir, { recursive: true });
  return {
    add(mail: Buffer): void {
      const id = `${new Date().toISOString()}_${crypto.randomUUID()}`;
      const file = join(dir, `${id}.eml`);
      writeFileSync(`${file}.part`, mail);
      renameSync(`${file}.part`, file);
    },
    /** Newest first. */
    list(): Promise<StoredMail[]> {
      const files = readdirSync(dir).filter((file) => file.endsWith('.eml'));
      return Promise.all(
        files
          .sort()
          .reverse()
          .map((file) => read(dir, file)),
      );
    },
  };
}

async function read(dir: string, file: string): Promise<StoredMail> {
  const mail = await simpleParser(readFileSync(join(dir, file)));
  const [at = ''] = file.split('_');
  return {
    id: file.replace('.eml', ''),
    at,
    from: mail.from?.text ?? '',
    to: [mail.to ?? []]
      .flat()
      .map((address) => address.text)
      .join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
  };
}
