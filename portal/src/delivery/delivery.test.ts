import { rejection } from '@sozialplattform/fit-connect';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { destinationIdOf } from '../../../sandbox/destinations.ts';
import { refusal } from '../../../sandbox/jobcenter/decide.ts';
import { decide } from '../../../sandbox/jobcenter/work.ts';
import { openStandIns } from '../../../sandbox/testing.ts';
import { type TestDatabase, testDatabase } from '../platform/database/testing.ts';
import { fitConnect, openSender } from './fit-connect/index.ts';
import { enqueue } from './index.ts';
import { mostFailures } from './schedule.ts';
import { deliveryTable } from './schema.ts';
import { findDelivery } from './store.ts';
import { contentOf, service, xsd } from './test/content.ts';
import { configOf, openNode } from './test/node.ts';

type Node = Awaited<ReturnType<typeof openNode>>;

let database: TestDatabase;
let standIns: Awaited<ReturnType<typeof openStandIns>>;
let node: Node;
beforeAll(async () => {
  [database, standIns] = await Promise.all([testDatabase(), openStandIns(xsd)]);
  node = await openNode(database.db, standIns);
});
afterAll(async () => {
  await standIns.close();
  await database.drop();
});

async function send(change: { destinationId?: string; identifier?: string } = {}) {
  const submissionId = crypto.randomUUID();
  const { destinationId = destinationIdOf('jobcenter-01001'), identifier } = change;
  await database.db.transaction((tx) =>
    enqueue(node.jobs, tx, {
      submissionId,
      destinationId,
      service: { ...service, ...(identifier ? { identifier } : {}) },
    }),
  );
  return submissionId;
}

const stored = (id: string) => findDelivery(database.db, id);
const change = (id: string, values: Partial<typeof deliveryTable.$inferInsert>) =>
  database.db.update(deliveryTable).set(values).where(eq(deliveryTable.submissionId, id));
/** A submission that the service knows, and that was never handed over. */
async function announce() {
  const announced = await openSender(configOf(standIns)).announce({
    destinationId: destinationIdOf('jobcenter-01001'),
    publicService: service,
    announcedAttachments: [],
  });
  if (!announced.ok) throw new Error(announced.error.code);
  return { ...announced.value, pdf: crypto.randomUUID(), proofs: {} };
}
/** What every line of the log says beside. */
const anywhere = { time: expect.any(Number), pid: process.pid, hostname: expect.any(String) };
const inbox = () => standIns.office.desk.inbox;
const arrived = (id: string) =>
  inbox()
    .list()
    .filter(({ reference }) => reference === id);

describe('the way to the authority', () => {
  it('is told step by step, each once, until the authority has it', async () => {
    const id = await send();
    await node.run(id);
    expect(node.states(id)).toEqual(['gesendet']);
    await node.run(id);
    await node.run(id);
    expect(node.states(id)).toEqual(['gesendet', 'angekommen']);
    await standIns.answer('auto');
    await node.run(id);
    await node.run(id);
    expect(node.states(id)).toEqual(['gesendet', 'angekommen', 'angenommen']);
  });

  it('brings data, document and proofs as they were', async () => {
    const id = await send();
    await node.run(id);
    await standIns.answer('auto');
    const [entry] = arrived(id);
    const contents = await Promise.all(
      (entry?.files ?? []).map(async (file) => {
        const bytes = entry && (await inbox().read(entry, file));
        return [file.name, file.mimeType, bytes?.toString()];
      }),
    );
    expect(contents).toEqual([
      ['Antrag.xml', 'application/xml', `<antrag xmlns="urn:test">${id}</antrag>`],
      [`Antrag-${id}.pdf`, 'application/pdf', '%PDF-1.7'],
      ['Foto a.png', 'image/png', 'a'],
      ['Foto b.png', 'image/png', 'b'],
    ]);
  });

  it('tells the steps that were missed while nobody looked', async () => {
    const id = await send();
    await node.run(id);
    await change(id, { state: 'wartend' });
    await standIns.answer('auto');
    await node.run(id);
    expect(node.states(id).slice(1)).toEqual(['gesendet', 'angekommen', 'angenommen']);
    expect(arrived(id)).toHaveLength(1);
  });

  it('tells why the authority refused, by a kind of our own', async () => {
    const id = await send();
    await node.run(id);
    await standIns.answer('manual');
    const [entry] = arrived(id);
    if (!entry) throw new Error('nothing arrived');
    const problem = rejection('missing-attachment', 'data', 'NullPointerException in line 7');
    const { desk } = standIns.office;
    await decide(desk, entry, () => refusal(desk, entry, [problem]));
    await node.run(id);
    expect(node.states(id)).toEqual(['gesendet', 'angekommen', 'abgelehnt']);
    expect(node.reason(id)).toBe('missing-file');
  });
});

describe('the answer of the authority', () => {
  it('is asked for when no application waits to be handed over', async () => {
    await node.run(await send());
    expect(node.planned.at(-1)?.priority).toBeGreaterThan(0);
  });

  it('is not asked for by the hand-over itself', async () => {
    const sender = openSender(configOf(standIns));
    const events = vi.fn<typeof sender.events>();
    const transport = fitConnect(database.db, { ...sender, events });
    const id = await send();
    const delivery = await stored(id);
    if (!delivery) throw new Error('nothing to deliver');
    const content = async () => contentOf(id, standIns.schemaUri);
    expect(await transport(delivery, content)).toMatchObject([{ state: 'gesendet' }]);
    expect(events).not.toHaveBeenCalled();
    await standIns.answer('auto');
    expect(arrived(id)).toHaveLength(1);
  });
});

describe('once and not twice', () => {
  it('hands over once when several nodes try at the same time', async () => {
    const id = await send();
    const others = await Promise.all([1, 2].map(() => openNode(database.db, standIns)));
    await Promise.all([node, ...others].map((each) => each.run(id)));
    await standIns.answer('auto');
    await node.run(id);
    expect((await stored(id))?.state).toBe('angenommen');
    expect(arrived(id)).toHaveLength(1);
    const told = [node, ...others].flatMap((each) => each.states(id)).sort();
    expect(told).toEqual(['angekommen', 'angenommen', 'gesendet']);
  });

  it('looks into the log before it sends again', async () => {
    const id = await send();
    await node.run(id);
    // As after a crash between the submission and its answer.
    await change(id, { state: 'wartend', inDoubt: true });
    await node.run(id);
    await standIns.answer('auto');
    expect(arrived(id)).toHaveLength(1);
  });

  it('announces anew what the service forgot, unless it may have been delivered', async () => {
    const forgotten = { submissionId: crypto.randomUUID(), caseId: crypto.randomUUID() };
    const announced = { ...forgotten, pdf: crypto.randomUUID(), proofs: {} };
    const [safe, doubtful] = [await send(), await send()];
    await change(safe, { announced });
    await change(doubtful, { announced, inDoubt: true });
    await node.run(safe);
    await node.run(doubtful);
    expect(node.states(safe)).toEqual(['gesendet']);
    expect(node.states(doubtful)).toEqual([]);
    expect(await stored(doubtful)).toMatchObject({ state: 'wartend', problem: 'outcome-unknown' });
  });

  it('does not take for its own what it did not encrypt', async () => {
    const id = await send();
    await node.run(id);
    await change(id, { state: 'wartend' });
    await database.db.execute(
      sql`update delivery_tag set tag = 'AAAAAAAAAAAAAAAAAAAAAA' where submission_id = ${id} and part = 'data'`,
    );
    await node.run(id);
    expect(await stored(id)).toMatchObject({ state: 'wartend', problem: 'other-content' });
  });
});

describe('trouble', () => {
  it('is kept for the operator, and tried again after a while', async () => {
    const id = await send({ destinationId: crypto.randomUUID() });
    const before = Date.now();
    await node.run(id);
    expect(await stored(id)).toMatchObject({
      state: 'wartend',
      failures: 1,
      problem: 'http 404 destination-not-found',
    });
    const next = node.planned.at(-1)?.runAt?.getTime() ?? 0;
    expect(next).toBeGreaterThanOrEqual(before + 1000);
    expect(node.planned.at(-1)?.priority).toBe(0);
    await node.run(id);
    expect((await stored(id))?.failures).toBe(2);
    expect(node.states(id)).toEqual([]);
  });

  it('is one line of the log each time, with nothing but its id and code', async () => {
    const id = await send({ destinationId: crypto.randomUUID() });
    await node.run(id);
    await change(id, { failures: mostFailures - 1 });
    await node.run(id);
    const lines = node.log.filter((line) => line.includes(id)).map((line) => JSON.parse(line));
    const line = { level: 40, delivery: id, code: 'http 404 destination-not-found' };
    expect(lines).toEqual([
      { ...line, failures: 1, msg: 'delivery failed', ...anywhere },
      { ...line, failures: mostFailures, msg: 'delivery given up', ...anywhere },
    ]);
  });

  it('ends after three days; a later success still counts', async () => {
    const id = await send({ identifier: 'urn:de:fim:leika:leistung:99999999999999' });
    await change(id, { failures: mostFailures - 1 });
    const plans = node.planned.length;
    await node.run(id);
    expect(await stored(id)).toMatchObject({
      state: 'gescheitert',
      problem: 'service-not-offered',
    });
    expect(node.planned).toHaveLength(plans);
    await change(id, { service, failures: 0 });
    await node.run(id);
    expect(node.states(id)).toEqual(['gescheitert', 'gesendet']);
  });

  it('does not end what may have arrived, however often nobody answers', async () => {
    const away = await openNode(database.db, { ...standIns, url: 'http://127.0.0.1:1' });
    const announced = await announce();
    const id = await send();
    await change(id, { announced, inDoubt: true, failures: mostFailures - 1 });
    const plans = away.planned.length;
    await away.run(id);
    expect(await stored(id)).toMatchObject({ state: 'wartend', failures: mostFailures });
    expect(away.states(id)).toEqual([]);
    expect(away.planned).toHaveLength(plans + 1);
  });

  it('ends once it is known that nothing arrived', async () => {
    const id = await send();
    const problem = 'http 503';
    await change(id, {
      announced: await announce(),
      inDoubt: true,
      failures: mostFailures,
      problem,
    });
    await node.run(id);
    expect(node.states(id)).toEqual(['gescheitert']);
    expect(await stored(id)).toMatchObject({ inDoubt: false, problem });
  });

  it('is a schema that the authority does not take: said before anything is announced', async () => {
    const other = await openNode(database.db, {
      ...standIns,
      schemaUri: `${standIns.schemaUri}?other`,
    });
    const id = await send();
    await other.run(id);
    expect(await stored(id)).toMatchObject({
      state: 'wartend',
      problem: 'schema-not-offered',
      announced: null,
    });
    await node.run(id);
    expect(node.states(id)).toEqual(['gesendet']);
  });

  it('names no content in what operators see', async () => {
    const { rows } = await database.db.execute<{ seen: string }>(
      sql`select string_agg(event || coalesce(detail, ''), ' ') as seen from delivery_event`,
    );
    expect(rows[0]?.seen).not.toMatch(/<antrag|Foto|PDF/);
  });
});
