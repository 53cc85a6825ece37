import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { destinationIdOf } from '../../../sandbox/destinations.ts';
import { freePort } from '../../../sandbox/testing.ts';
import { createJobs } from '../platform/jobs/index.ts';
import { enqueue } from './index.ts';
import { service as publicService, xsd } from './test/content.ts';
import { ownDatabase } from './test/own-database.ts';
import { Program } from './test/program.ts';
import { type Hit, openProxy } from './test/proxy.ts';

const dir = mkdtempSync(join(tmpdir(), 'delivery-'));
const destinationId = destinationIdOf('jobcenter-01001');

let database: Awaited<ReturnType<typeof ownDatabase>>;
let proxy: Awaited<ReturnType<typeof openProxy>>;
let inboxUrl: string;
let programs: Record<'portal' | 'service' | 'authority', Program>;
/** The fault that strikes next, and who waits for it. */
let armed: { fault: Fault; struck: () => void } | undefined;

beforeAll(async () => {
  database = await ownDatabase(join(dir, 'database'));
  await database.db.execute(sql`create table told (submission_id uuid, state text)`);
  const [servicePort, authorityPort] = [await freePort(), await freePort()];
  proxy = await openProxy(servicePort, { '/schemas/test.xsd': xsd }, strike);
  const url = `http://127.0.0.1:${proxy.port}`;
  inboxUrl = `http://127.0.0.1:${authorityPort}/antraege.json`;
  programs = {
    service: new Program('sandbox/fit-connect/main.ts', {
      PORT: String(servicePort),
      PUBLIC_URL: url,
      DATA_DIR: join(dir, 'service'),
    }),
    authority: new Program('sandbox/jobcenter/main.ts', {
      PORT: String(authorityPort),
      FITCONNECT_URL: url,
      PORTAL_URL: url,
      SCHEMAS: `${url}/schemas/test.xsd`,
      DATA_DIR: join(dir, 'authority'),
    }),
    portal: new Program('portal/src/delivery/test/runner.ts', {
      DATABASE_URL: database.url,
      DATA_DIR: join(dir, 'portal'),
      FITCONNECT_AUTH_URL: `${url}/token`,
      FITCONNECT_SUBMISSION_API: `${url}/submission-api`,
      FITCONNECT_DESTINATION_API: `${url}/destination-api`,
      SCHEMA_URI: `${url}/schemas/test.xsd`,
    }),
  };
  await Promise.all(Object.values(programs).map((program) => program.start()));
});

afterAll(async () => {
  await Promise.all(Object.values(programs ?? {}).map((program) => program.kill()));
  proxy?.close();
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

type Victim = keyof typeof programs | 'database';
type Fault = { point: keyof typeof points; when: Hit['when']; victim: Victim };

const fromPortal = ({ agent }: Hit) => !agent.includes('Jobcenter');
const points = {
  announcement: ({ method, path }: Hit) => method === 'POST' && path.endsWith('/v2/submissions'),
  attachment: ({ method, path }: Hit) => method === 'PUT' && path.includes('/attachments/'),
  submission: ({ method, path }: Hit) => method === 'PUT' && /\/submissions\/[^/]+$/.test(path),
  'event log': (hit: Hit) =>
    hit.method === 'GET' && hit.path.includes('/events') && fromPortal(hit),
  fetching: ({ method, path }: Hit) => method === 'GET' && /\/submissions\/[^/?]+$/.test(path),
  answer: ({ method, path }: Hit) => method === 'POST' && path.endsWith('/events'),
};

const faults: Fault[] = [
  { point: 'announcement', when: 'after', victim: 'database' },
  { point: 'submission', when: 'after', victim: 'database' },
  { point: 'announcement', when: 'before', victim: 'service' },
  { point: 'announcement', when: 'after', victim: 'portal' },
  { point: 'attachment', when: 'after', victim: 'portal' },
  { point: 'attachment', when: 'before', victim: 'service' },
  { point: 'submission', when: 'before', victim: 'portal' },
  { point: 'submission', when: 'after', victim: 'portal' },
  { point: 'submission', when: 'after', victim: 'service' },
  { point: 'event log', when: 'after', victim: 'portal' },
  { point: 'fetching', when: 'after', victim: 'authority' },
  { point: 'answer', when: 'before', victim: 'authority' },
  { point: 'answer', when: 'after', victim: 'authority' },
  { point: 'answer', when: 'after', victim: 'service' },
];

const named = (victim: Victim) => (victim === 'database' ? database : programs[victim]);

/** Kills the victim when its moment has come; the request that hit it gets no answer. */
async function strike(hit: Hit): Promise<boolean> {
  const current = armed;
  if (!current || hit.when !== current.fault.when || !points[current.fault.point](hit))
    return false;
  armed = undefined;
  await named(current.fault.victim).kill();
  current.struck();
  return true;
}

async function send(): Promise<string> {
  const submissionId = crypto.randomUUID();
  const jobs = createJobs(database.pool, () => {});
  await database.db.transaction((tx) =>
    enqueue(jobs, tx, { submissionId, destinationId, service: publicService }),
  );
  return submissionId;
}

async function statesOf(submissionId: string): Promise<string[]> {
  const { rows } = await database.db.execute<{ state: string }>(
    sql`select state from told where submission_id = ${submissionId}`,
  );
  return rows.map(({ state }) => state);
}

it('delivers each application once, whoever is killed and when', async () => {
  const sent: string[] = [];
  for (const fault of faults) {
    const struck = new Promise<void>((resolve) => {
      armed = { fault, struck: resolve };
    });
    sent.push(await send());
    await struck;
    await named(fault.victim).start();
  }
  for (const submissionId of sent) {
    while (!(await statesOf(submissionId)).includes('angenommen')) await pause(50);
    expect(await statesOf(submissionId)).toEqual(['gesendet', 'angekommen', 'angenommen']);
  }
  const inbox = (await (await fetch(inboxUrl)).json()) as { reference: string }[];
  expect(inbox.map(({ reference }) => reference).sort()).toEqual(sent.sort());
}, 180_000);
