import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { location } from './browser-testing.ts';
import { operate, troubledLines } from './deliveries.ts';
import { saveDraft } from './draft-store.ts';
import type { SubmissionState } from './schema.ts';
import { sampleDayPortal } from './testing.ts';

const portal = await sampleDayPortal();

/** Sends the sample application, which has come to a state, and does not get on. */
async function troubled(name: string, state: SubmissionState, problem = 'outcome-unknown') {
  const citizen = await portal.citizen(name);
  const draft = await portal.draft(citizen.person, persona);
  await portal.prove(citizen.person, draft.id);
  const sent = await citizen.browser.post('/antrag/buergergeld/senden', {
    entwurf: draft.id,
    stand: '1',
  });
  const { rows } = await portal.pool.query(
    'update submission set state = $2 where draft_id = $1 returning id',
    [draft.id, state],
  );
  const id: string = rows[0].id;
  await portal.pool.query(
    'update delivery set state = $2, problem = $3, in_doubt = true where submission_id = $1',
    [id, state, problem],
  );
  return { ...citizen, id, url: location(sent).replace('/gesendet', '') };
}

const states = async (id: string) => {
  const { rows } = await portal.pool.query(
    `select s.state as person, d.state as delivery,
       (select event from audit where subject_id = $1 order by id desc limit 1) as logged
     from submission s join delivery d on d.submission_id = s.id where s.id::text = $1`,
    [id],
  );
  return rows[0];
};

describe('an operator', () => {
  it.each(['gesendet', 'gescheitert'] as const)(
    'resends what is %s: to the person it is on its way again',
    async (state) => {
      const { id, url, browser } = await troubled(`neu-${state}`, state);
      await operate(portal.services, 'resend', id);
      const waits = { person: 'wartend', delivery: 'wartend', logged: 'wartend' };
      expect(await states(id)).toEqual(waits);
      const { body } = await browser.get(url);
      expect(body).toContain('auf dem Weg zur Behörde');
      expect(body).not.toContain(`${url}/neu`);
    },
  );

  it('retries what was given up: the person is not asked any more to send it again', async () => {
    const { id, url, browser } = await troubled('wieder', 'gescheitert');
    expect((await browser.get(url)).body).toContain(`${url}/neu`);
    await operate(portal.services, 'retry', id);
    expect((await browser.get(url)).body).not.toContain(`${url}/neu`);
  });

  it('retries what was handed over: to the person nothing changes', async () => {
    const { id } = await troubled('liegt', 'angekommen');
    await operate(portal.services, 'retry', id);
    const before = { person: 'angekommen', delivery: 'angekommen', logged: 'sent' };
    expect(await states(id)).toEqual(before);
  });

  it('says what the authority told: it has the application', async () => {
    const { id, url, browser } = await troubled('doch-da', 'gesendet');
    await operate(portal.services, 'accepted', id);
    const accepted = { person: 'angenommen', delivery: 'angenommen', logged: 'angenommen' };
    expect(await states(id)).toEqual(accepted);
    expect((await browser.get(url)).body).toContain('noch nicht die Entscheidung');
  });

  it('can not take up what is not kept any more, and need not see it', async () => {
    const { id } = await troubled('verjaehrt', 'gescheitert');
    const set = 'update submission set content = null, deleted_at = now() where id = $1';
    await portal.pool.query(set, [id]);
    await expect(operate(portal.services, 'retry', id)).rejects.toThrow('not kept any more');
    expect((await troubledLines(portal.services)).join()).not.toContain(id);
  });

  it.each([
    ['wartend', 'network', 'in-doubt'],
    ['gesendet', 'outcome-unknown', 'in-doubt'],
    ['gesendet', 'network', ''],
    ['angekommen', 'http 503', ''],
  ] as const)('sees what is %s with %s as "%s"', async (state, problem, doubt) => {
    const { id } = await troubled(`zweifel-${state}-${problem}`, state, problem);
    const lines = await troubledLines(portal.services);
    const line = lines.find((each) => each.startsWith(id)) ?? '';
    expect(line.split('\t').slice(2, 6)).toEqual([state, doubt, '', problem]);
  });

  it('is told why not, and nothing changes', async () => {
    const { id } = await troubled('fertig', 'angenommen');
    await expect(operate(portal.services, 'resend', id)).rejects.toThrow('is over');
    expect(await states(id)).toMatchObject({ person: 'angenommen', delivery: 'angenommen' });
  });
});

describe('a delivery', () => {
  it('of what is not kept any more is given up at once, by a code of its own', async () => {
    const { id } = await troubled('ohne-inhalt', 'wartend');
    const { pool } = portal;
    await pool.query('update submission set content = null where id = $1', [id]);
    await pool.query('update delivery set in_doubt = false where submission_id = $1', [id]);
    await portal.run('deliver', { submissionId: id });
    const { rows } = await pool.query(
      'select state, problem from delivery where submission_id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'gescheitert', problem: 'no-content' }]);
  });
});

describe('what a person sends once more', () => {
  /** The person was told that it did not arrive, and goes on as the page says, up to the last button. */
  async function begunAnew(name: string, answers: object | undefined = undefined) {
    const first = await troubled(name, 'gescheitert');
    const { browser, person } = first;
    if (answers) await portal.draft(person, answers);
    await browser.post(`${first.url}/neu`);
    const { db, vault } = portal.services;
    const draft = await portal.stored(person);
    await saveDraft(db, vault, draft, { ...draft.content, answers: { ...persona } });
    await portal.prove(person, draft.id);
    const toSend = await portal.toSend(person);
    const send = async () => location(await browser.post('/antrag/buergergeld/senden', toSend));
    return { ...first, send };
  }

  it.each([
    ['from what was sent', undefined],
    ['by the draft that there was', { vorname: 'Andere' }],
  ])('%s is not delivered beside it', async (name, answers) => {
    const { id, send } = await begunAnew(name, answers);
    const number = (await send()).split('/').at(-2) ?? '';
    expect(number).toMatch(/^f-/);
    for (const command of ['retry', 'resend'] as const) {
      const twice = operate(portal.services, command, id);
      await expect(twice).rejects.toThrow(`sent anew as ${number}`);
    }
    expect(await states(id)).toMatchObject({ person: 'gescheitert', delivery: 'gescheitert' });
    const lines = await troubledLines(portal.services);
    expect(lines.find((line) => line.startsWith(id))).toContain(`sent-anew-as ${number}`);
  });

  it('a second time is sent for the one before, not for the first', async () => {
    const { url, send, browser, person, id } = await begunAnew('zum dritten Mal');
    const second = (await send()).replace('/gesendet', '');
    await browser.post(`${url}/neu`);
    const draft = await portal.stored(person);
    const { db, vault } = portal.services;
    await saveDraft(db, vault, draft, { ...draft.content, answers: { ...persona } });
    await portal.prove(person, draft.id);
    const toSend = await portal.toSend(person);
    const third = await browser.post('/antrag/buergergeld/senden', toSend);
    expect(location(third)).toBe(`${second}?ziel=unterwegs`);
    await expect(operate(portal.services, 'retry', id)).rejects.toThrow('sent anew');
  });

  it('is not sent where the first is on its way again, unless the person wants both', async () => {
    const { id, url, send, browser } = await begunAnew('doch-unterwegs');
    await operate(portal.services, 'retry', id);
    const told = await send();
    expect(told).toBe(`${url}?ziel=unterwegs`);
    expect((await browser.get(told)).body).toContain('Ihr neuer Antrag ist nicht gesendet');
    expect(await send()).toMatch(/gesendet$/);
  });

  it('arrives once where both happen at the same moment', async () => {
    const { id, url, send } = await begunAnew('zugleich');
    const [told, done] = await Promise.all([
      send(),
      operate(portal.services, 'retry', id).then(
        () => true,
        () => false,
      ),
    ]);
    expect(told === `${url}?ziel=unterwegs`).toBe(done);
  });
});

describe('npm run deliveries', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'deliveries-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  const databaseUrl = portal.services.config.databaseUrl;
  const say = (...words: string[]) => sayTo({ DATABASE_URL: databaseUrl }, ...words);
  const sayTo = (env: NodeJS.ProcessEnv, ...words: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'bin', 'main.ts'), ...words],
      {
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, ...env },
      },
    );

  it('lists what does not get on', async () => {
    const { id, url } = await troubled('in-der-liste', 'gesendet');
    const { stdout, stderr, status } = say('list');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain(
      `${id}\t${url.split('/').at(-1)}\tgesendet\tin-doubt\t\toutcome-unknown\t`,
    );
  });

  it('needs nothing but the database in production', () => {
    const { stderr, status } = sayTo({ DATABASE_URL: databaseUrl, NODE_ENV: 'production' }, 'list');
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('says in one line where it finds no database, and makes nothing', () => {
    const { stderr, status } = sayTo({}, 'list');
    const line = `Set DATABASE_URL: no portal of "npm start" runs on ${dataDir}.\n`;
    expect([stderr, status]).toEqual([line, 1]);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('does as told, or says why not in one line', async () => {
    const { id } = await troubled('befehl', 'gescheitert');
    expect(say('retry', id).status).toBe(0);
    expect(await states(id)).toMatchObject({ person: 'wartend', delivery: 'wartend' });
    const { stderr, status } = say('resend', 'unbekannt');
    expect([stderr, status]).toEqual(['There is no delivery unbekannt.\n', 1]);
  });
});
