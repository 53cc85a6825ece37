import { ladeKatalog } from '../../catalogue/index.ts';
import { loadDefaults } from './competence/index.ts';
import type { Config } from './platform/config.ts';
import { createVault } from './platform/crypto/vault.ts';
import { migrate, openDatabase } from './platform/database/index.ts';
import { openFileStore, openScanner } from './platform/files/index.ts';
import { createJobs } from './platform/jobs/index.ts';
import { createMail } from './platform/mail/index.ts';
import type { Services } from './platform/services.ts';

/**
 * Builds what every capability stands on: connects, migrates, loads the places and the catalogue. All that may
 * take long at the first start, or wait for another node, is done here, where no plugin has to be in time.
 */
export async function openServices(config: Config): Promise<Services & { close(): Promise<void> }> {
  const { pool, db } = openDatabase(config.databaseUrl, config.databasePool);
  const ready = migrate(pool).then(() => loadDefaults(db, { samples: config.sandbox }));
  const [catalogue] = await Promise.all([ladeKatalog(config.catalogueDir), ready]);
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
