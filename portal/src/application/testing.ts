import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Form, kompiliere, rohwerte } from '@sozialplattform/forms';
import type { FastifyInstance } from 'fastify';
import { afterAll, vi } from 'vitest';
import { type Katalog, ladeKatalog } from '../../../catalogue/index.ts';
import { competence, loadDefaults } from '../competence/index.ts';
import { delivery } from '../delivery/index.ts';
import { identity, type Person } from '../identity/index.ts';
// biome-ignore lint/style/noRestrictedImports: what identity offers to tests
import { signedIn } from '../identity/testing.ts';
import { readConfig } from '../platform/config.ts';
import { createVault } from '../platform/crypto/vault.ts';
import { testDatabase } from '../platform/database/testing.ts';
import { openFileStore, openScanner, type Scanner } from '../platform/files/index.ts';
import { buildServer } from '../platform/http/server.ts';
import { createJobs, type Jobs } from '../platform/jobs/index.ts';
import type { Message } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { type Browser, browser } from './browser-testing.ts';
import { createDraft, type Draft, findDraft } from './draft-store.ts';
import { application } from './index.ts';

/** The day on which the sample answers of the catalogue are complete. */
export const sampleNow = new Date('2026-08-19T10:00:00Z');
export const sampleDay = '2026-08-19';

export type Citizen = { person: Person; browser: Browser };

/** The capability with all it stands on, over a real database; nothing runs jobs but the test. */
export async function testPortal(
  given: { catalogue?: Katalog; scanner?: Scanner; env?: NodeJS.ProcessEnv } = {},
) {
  const database = await testDatabase();
  const { db, pool } = database;
  const dataDir = mkdtempSync(join(tmpdir(), 'application-'));
  const catalogue = given.catalogue ?? (await ladeKatalog());
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    RATE_LIMIT: '0',
    ...given.env,
  });
  const mails: Message[] = [];
  const { jobs, run } = jobsByHand(createJobs(pool, () => {}));
  const services: Services = {
    config,
    db,
    pool,
    jobs,
    mail: { send: async (message) => void mails.push(message), close() {} },
    vault: createVault(config.masterKeys),
    files: openFileStore(config.filesUrl),
    scanner: given.scanner ?? openScanner(undefined),
    catalogue,
  };
  await loadDefaults(db, { samples: true });
  const app = await buildServer(services);
  const log = captured(app);
  for (const capability of [identity, competence, delivery, application]) {
    await app.register(capability, services);
  }
  await app.ready();

  return {
    app,
    services,
    pool,
    mails,
    log,
    run,
    /** Signs somebody in, each time as in a browser of its own. */
    async citizen(name = 'erika'): Promise<Citizen> {
      const { person, cookie } = await signedIn(services, {
        bpk2: `bpk2-${name}`,
        level: 'hoch',
        givenName: name,
        surname: 'Musterfrau',
      });
      return { person, browser: browser(app, cookie) };
    },
    /** A draft with these answers, in Kassel. */
    async draft(person: Person, answers: object, leistung = 'buergergeld'): Promise<Draft> {
      const version = (await catalogue.antrag(leistung))?.version ?? 1;
      await createDraft(db, services.vault, {
        accountId: person.id,
        area: 'antrag',
        leistung,
        ags: '06611000',
        authorityId: 'sample',
        formVersion: version,
        content: { answers: { ...answers }, typed: {}, takenOver: [], page: null },
      });
      return this.stored(person, leistung);
    },
    async stored(person: Person, leistung = 'buergergeld'): Promise<Draft> {
      const draft = await findDraft(db, services.vault, person.id, leistung);
      if (!draft) throw new Error('there is no draft');
      return draft;
    },
    /** What the last page of the draft posts. */
    async toSend(person: Person, leistung?: string): Promise<{ entwurf: string; stand: string }> {
      const { id, revision } = await this.stored(person, leistung);
      return { entwurf: id, stand: String(revision) };
    },
    /** What a second authentication leaves behind in every session of the person. */
    async prove(person: Person, draftId: string, at = new Date()): Promise<void> {
      await pool.query(
        `insert into second_authentication (session_hash, purpose, level, at)
         select token_hash, $2 || ':' || draft.revision, 'hoch', $4
         from session, draft where session.account_id = $1 and draft.id = $3
         on conflict do nothing`,
        [person.id, `senden:${draftId}`, draftId, at],
      );
    },
    async close() {
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A portal for the tests of a file, on the day of the sample persons; it ends with them. */
export async function sampleDayPortal(options?: Parameters<typeof testPortal>[0]): Promise<Portal> {
  vi.useFakeTimers({ toFake: ['Date'], now: sampleNow });
  const portal = await testPortal(options);
  afterAll(async () => {
    vi.useRealTimers();
    await portal.close();
  });
  return portal;
}

export type Portal = Awaited<ReturnType<typeof testPortal>>;

/** The form of a Leistung, and what a page of it posts when these are the answers. */
export async function inputsOf(portal: Portal, leistung = 'buergergeld') {
  const antrag = await portal.services.catalogue.antrag(leistung);
  if (!antrag) throw new Error('no such form');
  const form: Form = kompiliere(antrag);
  return (answers: object, path: string) =>
    rohwerte(form, { ...answers } as Record<string, unknown>, path, sampleDay);
}

/** Jobs are enqueued as ever, and done when the test says so. */
function jobsByHand(jobs: Jobs) {
  const handlers = new Map<string, (payload: unknown) => Promise<void>>();
  const own: Jobs = {
    add: jobs.add,
    handle(name, schema, handler) {
      handlers.set(name, (payload) => handler(schema.parse(payload)));
    },
    every: (_pattern, name, handler) => void handlers.set(name, handler),
    start: async () => {},
    stop: async () => {},
  };
  const run = async (name: string, payload?: unknown): Promise<void> => {
    const handler = handlers.get(name);
    if (!handler) throw new Error(`no job ${name}`);
    await handler(payload);
  };
  return { jobs: own, run };
}

/** All lines that the portal logs, instead of standard output. */
function captured(app: FastifyInstance): string[] {
  const lines: string[] = [];
  const stream = Object.getOwnPropertySymbols(app.log).find((s) => s.description === 'pino.stream');
  if (!stream) throw new Error('the log has no stream');
  Object.assign(app.log, { [stream]: { write: (line: string) => void lines.push(line) } });
  return lines;
}
