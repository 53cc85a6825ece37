import type pg from 'pg';
import type { Katalog } from '../../../catalogue/index.ts';
import type { Config } from './config.ts';
import type { Vault } from './crypto/vault.ts';
import type { Database } from './database/index.ts';
import type { FileStore, Scanner } from './files/index.ts';
import type { Jobs } from './jobs/index.ts';
import type { Mail } from './mail/index.ts';

/** What every capability stands on; built once in `main.ts` and handed to each. */
export type Services = {
  config: Config;
  db: Database;
  pool: pg.Pool;
  jobs: Jobs;
  mail: Mail;
  vault: Vault;
  files: FileStore;
  scanner: Scanner;
  catalogue: Katalog;
};
