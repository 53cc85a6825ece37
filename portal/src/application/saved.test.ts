import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { createJobs } from '../platform/jobs/index.ts';
import { createMail } from '../platform/mail/index.ts';
import { location } from './browser-testing.ts';
import { saveDraft } from './draft-store.ts';
import { inputsOf, sampleDayPortal } from './testing.ts';

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;

const portal = await sampleDayPortal();
const inputs = await inputsOf(portal);

/** Every column of every table in which something readable could stand, as one text. */
async function wholeDatabase(): Promise<string> {
  const { rows } = await portal.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker')`,
  );
  const texts = await Promise.all(
    rows.map(async ({ name }) => {
      const found = await portal.pool.query(`select to_jsonb(t)::text as row from ${name} t`);
      return found.rows.map(({ row }) => row).join('\n');
    }),
  );
  return texts.join('\n');
}

/** A mail server that takes no mail, and says for whom. @returns its address */
async function refusingMail(): Promise<{ url: string; close(): void }> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(new Error(`<${address}> unknown`)),
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, close: () => smtp.close() };
}

/** What the queue keeps of the jobs that failed. */
async function keptErrors(): Promise<string[]> {
  const text = 'select last_error from graphile_worker.jobs where last_error is not null';
  return (await portal.pool.query(text)).rows.map(({ last_error: kept }) => kept);
}

describe('a mail that is refused', () => {
  it('leaves its address neither in the database nor in what is reported', async () => {
    const email = 'xanthippe.quellwasser@example.org';
    const { person, browser } = await portal.citizen('ohne-post');
    const { id } = await portal.draft(person, { ...persona, email });
    await portal.prove(person, id);
    await browser.post('/antrag/buergergeld/senden', { entwurf: id, stand: '1' });

    const server = await refusingMail();
    const mail = createMail(server.url, 'portal@example.org');
    portal.services.mail.send = mail.send;
    const reported = Promise.withResolvers<string>();
    const jobs = createJobs(portal.pool, (name, kind) => reported.resolve(`${name}: ${kind}`));
    const submission = z.object({ submissionId: z.uuid() });
    jobs.handle('acknowledge', submission, (payload) => portal.run('acknowledge', payload));
    await jobs.start();
    expect(await reported.promise).toBe('acknowledge: Error EENVELOPE');
    while (!(await keptErrors()).length) await pause(10);
    await jobs.stop();
    mail.close();
    server.close();

    expect(await keptErrors()).toEqual(['Error EENVELOPE']);
    expect(await wholeDatabase()).not.toContain('quellwasser');
  });
});

describe('a page that is posted', () => {
  it('is saved, and nobody can read it from the database', async () => {
    const { person, browser } = await portal.citizen('sparsam');
    await portal.draft(person, {});
    await browser.post(page('person/fuerWen'), inputs(persona, 'person/fuerWen'));
    const answer = await browser.post(page('person/name'), {
      vorname: 'Xanthippe',
      nachname: 'Quellwasser',
    });
    expect(location(answer)).toBe(page('person/geburt'));
    expect((await portal.stored(person)).content.answers).toMatchObject({ vorname: 'Xanthippe' });
    const database = await wholeDatabase();
    for (const word of ['Xanthippe', 'Quellwasser']) {
      expect(database.includes(word)).toBe(false);
      expect(database.includes(Buffer.from(word).toString('hex'))).toBe(false);
    }
  });

  it('brings what the login knows once the form is about that person, and takes it back', async () => {
    const { person, browser } = await portal.citizen('betreuerin');
    await portal.draft(person, {});
    const known = async () => (await portal.stored(person)).content.answers.vorname;
    const say = (fuerWen: string, more = {}) =>
      browser.post(page('person/fuerWen'), { fuerWen, ...more });
    await say('andere');
    expect(await known()).toBeUndefined();
    await say('mich', { _bestaetigt: 'ja' });
    expect(await known()).toBe('betreuerin');
    expect((await browser.get(page('person/name'))).body).toContain('class="taken-over"');
    await say('andere', { _bestaetigt: 'ja' });
    expect(await known()).toBeUndefined();
  });

  it('brings it once: what a person empties stays empty', async () => {
    const { person, browser } = await portal.citizen('leer');
    await portal.draft(person, { ...persona, fuerWen: undefined, geburtsname: undefined });
    await browser.post(page('person/fuerWen'), { fuerWen: 'mich' });
    const draft = await portal.stored(person);
    expect(draft.content.loginUsed).toBe(true);
    await saveDraft(portal.services.db, portal.services.vault, draft, {
      ...draft.content,
      answers: { ...draft.content.answers, vorname: undefined },
    });
    await browser.post(page('person/fuerWen'), { fuerWen: 'mich' });
    expect((await portal.stored(person)).content.answers.vorname).toBeUndefined();
  });

  it('keeps what is wrong as it was typed, also in another browser', async () => {
    const { person, browser } = await portal.citizen('vertippt');
    await portal.draft(person, { ...persona, geburtsdatum: undefined });
    const typed = {
      ...inputs(persona, 'person/geburt'),
      'geburtsdatum-tag': '31',
      'geburtsdatum-monat': '2',
    };
    const refused = await browser.post(page('person/geburt'), typed);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('geburtsdatum-error');

    const { browser: other } = await portal.citizen('vertippt');
    const shown = await other.get(page('person/geburt'));
    expect(shown.body).toMatch(/name="geburtsdatum-tag"[^>]* value="31"/);
    expect(shown.body).toMatch(/name="geburtsdatum-monat"[^>]* value="2"/);
    expect(location(await other.get('/antrag/buergergeld/pruefen'))).toBe(page('person/geburt'));
  });

  it('continues on the page that comes next, in another browser', async () => {
    const { person, browser } = await portal.citizen('unterwegs');
    await portal.draft(person, {});
    await browser.post(page('person/fuerWen'), inputs(persona, 'person/fuerWen'));
    await browser.post(page('person/name'), inputs(persona, 'person/name'));
    const { browser: other } = await portal.citizen('unterwegs');
    expect((await other.get('/antrag/buergergeld')).body).toContain(page('person/geburt'));
    expect((await other.get('/konto')).body).toContain('/antrag/buergergeld');
  });

  it('may be half filled in when somebody wants to go on later', async () => {
    const { person, browser } = await portal.citizen('spaeter');
    await portal.draft(person, { ...persona, vorname: undefined, nachname: undefined });
    const answer = await browser.post(page('person/name'), {
      vorname: 'Halb',
      nachname: '',
      _aktion: 'spaeter',
    });
    expect(location(answer)).toBe('/konto?ziel=gespeichert');
    expect((await browser.get(location(answer))).body).toContain('Gespeichert');
    const { browser: other } = await portal.citizen('spaeter');
    expect((await other.get(page('person/name'))).body).toMatch(/name="vorname"[^>]* value="Halb"/);
  });
});

describe('a change that is typed and no answer yet', () => {
  const at = '/antrag/buergergeld';
  const open = `${page('person/geburt')}?ziel=pruefen`;

  async function typed(name: string) {
    const { person, browser } = await portal.citizen(name);
    const draft = await portal.draft(person, persona);
    const wrong = { ...inputs(persona, 'person/geburt'), 'geburtsdatum-tag': '32' };
    const post = (more: Record<string, string>) =>
      browser.post(page('person/geburt'), { ...wrong, ...more });
    return { person, browser, draft, post };
  }

  it('keeps its page open on the task list, and what follows can be reached', async () => {
    const { browser, post } = await typed('ändert');
    const before = (await browser.get(at)).body;
    expect(before).toContain('Alles prüfen und senden');
    await post({ _aktion: 'spaeter' });
    const { body } = await browser.get(at);
    expect(body).not.toContain('Alles prüfen und senden');
    expect(body).toMatch(
      new RegExp(`href="${page('person/geburt')}"[^>]*><span[^>]*>Weiter, wo Sie waren`),
    );
    expect(body.split('Angefangen').length).toBe(before.split('Angefangen').length + 1);
    expect((await browser.get(page('wohnen/miete'))).statusCode).toBe(200);
    expect(body).toContain(`href="${page('wohnen/')}`);
  });

  it('keeps the application from being checked and sent, and says why on its page', async () => {
    const { person, browser, draft, post } = await typed('sendet');
    await post({ _aktion: 'spaeter' });
    expect(location(await browser.get(`${at}/pruefen`))).toBe(open);
    expect(location(await browser.post(`${at}/pruefen`))).toBe(open);
    await portal.prove(person, draft.id);
    expect(location(await browser.get(`${at}/senden`))).toBe(open);
    const sent = await browser.post(`${at}/senden`, await portal.toSend(person));
    expect(location(sent)).toBe(page('person/geburt'));

    const shown = (await browser.get(open)).body;
    expect(shown).toContain('Ihre Änderung gilt noch nicht');
    expect(shown).toMatch(/name="geburtsdatum-tag"[^>]* value="32"/);
    const mended = await post({ 'geburtsdatum-tag': '12', _ziel: 'pruefen' });
    expect(location(mended)).toContain(`${at}/pruefen`);
    expect((await browser.get(`${at}/pruefen`)).statusCode).toBe(200);
  });

  it('can be given up for the answer that is stored', async () => {
    const { person, browser, post } = await typed('gibt auf');
    await post({});
    const notice = /<form[^>]*action="([^"]*)"(?:(?!<form).)*value="verwerfen"/s.exec(
      (await browser.get(open)).body,
    );
    expect(notice?.[1]).toBe(page('person/geburt'));
    const given = await post({ _aktion: 'verwerfen', _ziel: 'pruefen' });
    expect(location(given)).toBe(open);
    expect((await browser.get(open)).body).not.toContain('gilt noch nicht');
    expect((await portal.stored(person)).content).toMatchObject({ answers: persona, typed: {} });
    expect((await browser.get(`${at}/pruefen`)).statusCode).toBe(200);
  });

  it('says nothing of itself on a page that has no answer yet', async () => {
    const { person, browser } = await portal.citizen('halb');
    await portal.draft(person, { ...persona, vorname: undefined, nachname: undefined });
    await browser.post(page('person/name'), { vorname: 'Halb', _aktion: 'spaeter' });
    const shown = (await browser.get(page('person/name'))).body;
    expect(shown).toContain('value="Halb"');
    expect(shown).not.toContain('gilt noch nicht');
  });
});

describe('what came from the login', () => {
  it('is marked as taken over until it is changed, and nowhere else', async () => {
    const { person, browser } = await portal.citizen('uebernommen');
    const draft = await portal.draft(person, { ...persona, alleinWohnend: false });
    const content = { ...draft.content, takenOver: ['vorname', 'nachname'] };
    await saveDraft(portal.services.db, portal.services.vault, draft, content);
    const marked = async (path: string) =>
      (await browser.get(page(path))).body.split('class="taken-over"').length - 1;
    expect(await marked('person/name')).toBe(2);
    await browser.post(page('haushalt/personen'), { _aktion: 'hinzufuegen' });
    expect(await marked('haushalt/personen/1/person')).toBe(0);
    await browser.post(page('person/name'), {
      vorname: 'Anders',
      nachname: persona.nachname ?? '',
      geburtsname: persona.geburtsname ?? '',
    });
    expect(await marked('person/name')).toBe(1);
  });
});
