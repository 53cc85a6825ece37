import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { buildService } from '../../../sandbox/fit-connect/server.ts';
import { openOffice } from '../../../sandbox/jobcenter/office.ts';
import { readSettings } from '../../../sandbox/jobcenter/settings.ts';
import { work } from '../../../sandbox/jobcenter/work.ts';
import { freePort } from '../../../sandbox/testing.ts';
import { Program } from '../delivery/test/program.ts';
import { openRelay, type Piece } from '../delivery/test/relay.ts';
import { signedIn } from '../identity/testing.ts';
import { createVault } from '../platform/crypto/vault.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { createDraft, findDraft } from './draft-store.ts';

const dir = mkdtempSync(join(tmpdir(), 'sending-'));
const masterKey = Buffer.alloc(32, 7);
const vault = createVault([masterKey]);

let database: TestDatabase;
let relay: Awaited<ReturnType<typeof openRelay>>;
let service: Awaited<ReturnType<typeof buildService>>;
let office: Awaited<ReturnType<typeof openOffice>>;
let portal: Program;
let url: string;

beforeAll(async () => {
  database = await testDatabase();
  relay = await openRelay(() => Number(new URL(database.url).port), watch);
  const [port, servicePort] = [await freePort(), await freePort()];
  url = `http://127.0.0.1:${port}`;
  const serviceUrl = `http://127.0.0.1:${servicePort}`;
  service = await buildService(join(dir, 'service'), serviceUrl);
  await service.listen({ port: servicePort, host: '127.0.0.1' });
  const env = { DATA_DIR: join(dir, 'office'), FITCONNECT_URL: serviceUrl, PORTAL_URL: url };
  office = await openOffice(readSettings(env));
  await office.register();
  const databaseUrl = new URL(database.url);
  databaseUrl.host = `127.0.0.1:${relay.port}`;
  portal = new Program('portal/src/main.ts', {
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: databaseUrl.href,
    DATA_DIR: join(dir, 'portal'),
    MASTER_KEY: masterKey.toString('base64'),
    RATE_LIMIT: '0',
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    FITCONNECT_AUTH_URL: `${serviceUrl}/token`,
    FITCONNECT_SUBMISSION_API: `${serviceUrl}/submission-api`,
    FITCONNECT_DESTINATION_API: `${serviceUrl}/destination-api`,
  });
  await portal.start();
});

afterAll(async () => {
  await portal?.kill();
  relay?.close();
  await service?.close();
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

type Moment = 'before the commit' | 'after the commit';

/** When the portal is killed, and who waits for it. */
let armed: { moment: Moment; struck: () => void } | undefined;
/** The connection whose transaction makes a submission, and whether that was told to commit. */
let sending: { connection: object; commits: boolean } | undefined;

/** Kills the portal when its moment has come; nothing it said or is told meanwhile goes on. */
async function watch({ connection, from, bytes }: Piece): Promise<boolean> {
  if (!armed) return true;
  // The last words of the transaction, which are for the audit log.
  if (from === 'client' && bytes.includes('citizen')) sending = { connection, commits: false };
  if (!sending) return true;
  if (sending.connection !== connection) return !sending.commits;
  if (from === 'client' && bytes.includes('commit\0')) {
    if (armed.moment === 'before the commit') return strike(armed.struck);
    sending.commits = true;
  } else if (sending.commits) return strike(armed.struck);
  return true;
}

async function strike(struck: () => void): Promise<false> {
  armed = undefined;
  sending = undefined;
  await portal.kill();
  struck();
  return false;
}

/** Somebody on the page with the last button. */
async function readyToSend(name: string) {
  const { db, pool } = database;
  const identity = { bpk2: name, level: 'hoch' as const, givenName: name, surname: 'Musterfrau' };
  const { person, cookie } = await signedIn({ db, vault }, identity);
  await createDraft(db, vault, {
    accountId: person.id,
    area: 'antrag',
    leistung: 'buergergeld',
    ags: '06611000',
    authorityId: 'sample',
    formVersion: (await (await ladeKatalog()).antrag('buergergeld'))?.version ?? 1,
    content: { answers: { ...persona }, typed: {}, takenOver: [], page: null },
  });
  const draft = () => findDraft(db, vault, person.id, 'buergergeld');
  const { id = '' } = (await draft()) ?? {};
  await pool.query(
    `insert into second_authentication (session_hash, purpose, level, at)
     select token_hash, 'senden:' || draft.id || ':' || draft.revision, 'hoch', now()
     from session join draft using (account_id) where draft.id = $1`,
    [id],
  );
  const page = await fetch(`${url}/antrag/buergergeld/senden`, { headers: { cookie } });
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await page.text()) ?? [];
  const cookies = [cookie, ...page.headers.getSetCookie().map((set) => set.split(';')[0])];
  return {
    draft,
    async submissions(): Promise<{ id: string; number: string }[]> {
      return (await pool.query('select id, number from submission where draft_id = $1', [id])).rows;
    },
    /** Presses the button, as often as wanted, on the page as it is shown. @returns where that leads */
    async click(): Promise<string | null> {
      const answer = await fetch(`${url}/antrag/buergergeld/senden`, {
        method: 'POST',
        headers: { cookie: cookies.join('; ') },
        body: new URLSearchParams({ _csrf: token, entwurf: id, stand: '1' }),
        redirect: 'manual',
      });
      return answer.headers.get('location');
    },
  };
}

/** Waits until the service has a submission, and the authority has fetched it. */
async function handedOver(id: string): Promise<void> {
  const state = async () =>
    (await database.pool.query('select state from delivery where submission_id = $1', [id])).rows[0]
      ?.state;
  while ((await state()) === 'wartend') await pause(50);
  await work({ ...office, answer: 'auto' });
}

it.each<[Moment, number]>([
  ['before the commit', 0],
  ['after the commit', 1],
])(
  'sends once where the portal is killed %s, however often the button is pressed then',
  async (moment, sent) => {
    const person = await readyToSend(moment);
    const struck = new Promise<void>((resolve) => {
      armed = { moment, struck: resolve };
    });
    await expect(person.click()).rejects.toThrow();
    await struck;
    await portal.start();
    expect(await person.submissions()).toHaveLength(sent);
    expect((await person.draft()) === undefined).toBe(sent === 1);

    const [first, second] = [await person.click(), await person.click()];
    const [submission, ...others] = await person.submissions();
    expect(others).toEqual([]);
    expect(first).toBe(`/konto/antraege/${submission?.number}/gesendet`);
    expect(second).toBe(first);
    await handedOver(submission?.id ?? '');
    const arrived = office.desk.inbox.list().map(({ reference }) => reference);
    expect(arrived.filter((number) => number === submission?.number)).toHaveLength(1);
  },
  60_000,
);
