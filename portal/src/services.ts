import { ladeKatalog } from '../../catalogue/index.ts';
import type { Config } from './platform/config.ts';
import { createVault } from './platform/crypto/vault.ts';
import { migrate, openDatabase } from './platform/database/index.ts';
import { openFileStore, openScanner } from './platform/files/index.ts';
import { createJobs } from './platform/jobs/index.ts';
import { createMail } from './platform/mail/index.ts';
import type { Services } from './platform/services.ts';

/** Builds what every capability stands on: connects, migrates, loads the catalogue. */
export async function openServices(config: Config): Promise<Services & { close(): Promise<void> }> {
  const { pool, db } = openDatabase(config.databaseUrl, config.databasePool);
  const [catalogue] = await Promise.all([ladeKatalog(config.catalogueDir), migrate(pool)]);
  const mail = createMail(config.smtpUrl, config.mailFrom);
  return {
    config,
    db,
    pool,
    mail,
    catalogue,
    jobs: createJobs(pool, reportJob),
    vault: createVault(config.masterKeys),
    files: openFileStore(config.filesUrl),
    scanner: openScanner(config.clamdUrl),
    async close() {
      mail.close();
      await pool.end();
    },
  };
}

function reportJob(name: string, kind: string): void {
  console.error(JSON.stringify({ job: name, error: kind }));
}
