import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { clientOf } from '../delivery/context.ts';
import type { RefusalReason } from '../delivery/index.ts';
import { location } from './browser-testing.ts';
import { saveDraft } from './draft-store.ts';
import type { SubmissionState } from './schema.ts';
import { sampleDayPortal } from './testing.ts';

const portal = await sampleDayPortal();

/** In Germany the last evening of July. */
const arrivedAt = new Date('2026-07-31T21:30:00Z');

/** Sends the sample application, and lets the delivery say what became of it. */
async function sent(name: string, state: SubmissionState, reason?: RefusalReason) {
  const citizen = await portal.citizen(name);
  const answers = { ...persona, email: `${name}@example.org` };
  const draft = await portal.draft(citizen.person, answers);
  await portal.prove(citizen.person, draft.id);
  const confirmation = location(
    await citizen.browser.post('/antrag/buergergeld/senden', { entwurf: draft.id, stand: '1' }),
  );
  const { rows } = await portal.pool.query('select id from submission where draft_id = $1', [
    draft.id,
  ]);
  const submissionId: string = rows[0].id;
  const { db } = portal.services;
  await db.transaction((tx) =>
    clientOf(portal.services).onStates(tx, submissionId, [
      ...(state === 'abgelehnt' ? [{ state: 'angekommen', at: arrivedAt } as const] : []),
      { state, at: new Date(), ...(reason ? { reason } : {}) },
    ]),
  );
  return { ...citizen, submissionId, confirmation, url: confirmation.replace('/gesendet', '') };
}

const refusals = async (submissionId: string) =>
  (
    await portal.pool.query(
      `select 1 from graphile_worker._private_jobs job join graphile_worker._private_tasks task
       on task.id = job.task_id where identifier = 'tell-of-refusal' and payload->>'submissionId' = $1`,
      [submissionId],
    )
  ).rowCount;

describe('what became of an application', () => {
  it('is that it lies in the mailbox of the authority, which need not have fetched it', async () => {
    const { browser, url } = await sent('postfach', 'angekommen');
    for (const page of [url, '/konto']) {
      const { body } = await browser.get(page);
      expect(body).toContain('liegt im elektronischen Postfach der Behörde');
      expect(body).not.toContain('Angekommen');
    }
    expect((await browser.get(`/en${url}`)).body).toContain('In the authority’s mailbox');
  });

  it('is explained: accepted is not the decision', async () => {
    const { browser, url, confirmation } = await sent('angenommen', 'angenommen');
    for (const page of [url, '/konto']) {
      expect((await browser.get(page)).body).toContain('noch nicht die Entscheidung');
    }
    const shown = await browser.get(url);
    expect(shown.body).not.toContain('neu anfangen');
    expect((await browser.get(confirmation)).statusCode).toBe(200);
    expect(location(await browser.post(`${url}/neu`))).toBe(url);
  });

  it.each([
    ['abgelehnt', 'keine Entscheidung über Ihre Leistung'],
    ['gescheitert', 'nicht zustellen'],
  ] as const)('is no dead end when it is %s', async (state, words) => {
    const { browser, url, confirmation } = await sent(state, state);
    expect(location(await browser.get(confirmation))).toBe(url);
    const { body } = await browser.get(url);
    expect(body).toContain(words);
    expect(body).toContain('Rufen Sie die Behörde an');
    expect(body).toContain('href="tel:');
    expect(body).toContain(`action="${url}/neu"`);
    expect((await browser.get('/konto')).body).toContain('Das können Sie jetzt tun');
  });

  it.each(['abgelehnt', 'gescheitert'] as const)('is told by mail when it is %s', async (state) => {
    const { submissionId, url } = await sent(`post-${state}`, state);
    expect(await refusals(submissionId)).toBe(1);
    await portal.run('tell-of-refusal', { submissionId });
    const [mail] = portal.mails.filter(({ to }) => to === `post-${state}@example.org`);
    expect(mail?.subject).toContain(url.split('/').at(-1));
    expect(mail?.text).toContain(url);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Erika|Musterfrau|ürgergeld/);
  });

  it('did arrive, on a day that counts, where the authority refused it', async () => {
    const { browser, submissionId, url } = await sent('kam-an', 'abgelehnt');
    await portal.run('tell-of-refusal', { submissionId });
    const [mail] = portal.mails.filter(({ to }) => to === 'kam-an@example.org');
    expect(mail?.text).toContain('am 31. Juli 2026 bei der Behörde angekommen');
    const pages = [(await browser.get(url)).body, (await browser.get('/konto')).body];
    for (const page of pages) expect(page).toContain('am 31. Juli 2026 bei der Behörde angekommen');
    expect(pages[0]).toContain('dass Ihr Online-Antrag am 31. Juli 2026 angekommen ist');
    expect(`${mail?.subject} ${mail?.text} ${pages}`).not.toContain('nicht angekommen');
    const english = (await browser.get(`/en${url}`)).body;
    expect(english).toContain('arrived at the authority on 31 July 2026');
    expect(english).not.toContain('did not arrive');
  });

  it('says why it was refused in the language of who reads it', async () => {
    const { browser, submissionId, url } = await sent('grund', 'abgelehnt', 'missing-file');
    await portal.run('tell-of-refusal', { submissionId });
    const [mail] = portal.mails.filter(({ to }) => to === 'grund@example.org');
    const german = 'Der Grund: Bei der Behörde fehlte eine Datei.';
    expect(mail?.text).toContain(german);
    expect((await browser.get(url)).body).toContain(german);
    for (const page of [`/en${url}`, '/en/konto']) {
      const { body } = await browser.get(page);
      expect(body).toContain('The reason: A file was missing at the authority.');
      expect(body).not.toContain('fehlte');
    }
  });

  it('shows the German sentence that an older release kept, as German', async () => {
    const { browser, submissionId, url } = await sent('satz', 'abgelehnt');
    const set = 'update submission set reason = $2 where id = $1';
    await portal.pool.query(set, [submissionId, 'Bei der Behörde fehlte eine Datei.']);
    await portal.run('tell-of-refusal', { submissionId });
    const [mail] = portal.mails.filter(({ to }) => to === 'satz@example.org');
    expect(mail?.text).not.toMatch(/fehlte|undefined|null/);
    expect((await browser.get(`/en${url}`)).body).toContain(
      '<span lang="de">Bei der Behörde fehlte eine Datei.</span>',
    );
  });

  it('names no day where none was kept', async () => {
    const { browser, submissionId, url } = await sent('aelter', 'abgelehnt');
    await portal.pool.query('update submission set arrived_at = null where id = $1', [
      submissionId,
    ]);
    const { body } = await browser.get(url);
    expect(body).toContain('Ihr Antrag ist bei der Behörde angekommen');
    expect(body).toContain('der Tag, an dem er ankam, als Tag Ihres Antrags gilt');
    expect(body).not.toMatch(/none|1970/);
  });

  it('did not arrive where it was given up', async () => {
    const { browser, submissionId, url } = await sent('kam-nicht-an', 'gescheitert');
    await portal.run('tell-of-refusal', { submissionId });
    const [mail] = portal.mails.filter(({ to }) => to === 'kam-nicht-an@example.org');
    expect(mail?.subject).toContain('nicht angekommen');
    expect((await browser.get(url)).body).toContain('nicht angekommen ist');
  });

  it('is not told when it arrived after all', async () => {
    const { submissionId } = await sent('doch-noch', 'gescheitert');
    const set = 'update submission set state = $2 where id = $1';
    await portal.pool.query(set, [submissionId, 'angekommen']);
    await portal.run('tell-of-refusal', { submissionId });
    expect(portal.mails.filter(({ to }) => to === 'doch-noch@example.org')).toEqual([]);
  });
});

describe('beginning again', () => {
  it('takes over what was sent, for the same place, but no file and no declaration', async () => {
    const { browser, person, url } = await sent('nochmal', 'abgelehnt');
    expect(location(await browser.post(`${url}/neu`))).toBe('/antrag/buergergeld');
    const draft = await portal.stored(person);
    expect(draft).toMatchObject({ area: 'antrag', ags: '06611000', locale: 'de' });
    const { answers } = draft.content;
    expect(answers).toMatchObject({ vorname: 'Erika', plz: '34117' });
    expect(answers).not.toHaveProperty('wahrheit');
    const open = await browser.get('/antrag/buergergeld/pruefen');
    expect(open.statusCode).toBe(303);
  });

  it('leaves a draft that there is as it is', async () => {
    const { browser, person, url, submissionId } = await sent('schon-da', 'abgelehnt');
    const draft = await portal.draft(person, { vorname: 'Andere' });
    await saveDraft(portal.services.db, portal.services.vault, draft, draft.content);
    const before = await portal.stored(person);
    expect((await browser.get(url)).body).toContain('schon einen Entwurf');
    expect(location(await browser.post(`${url}/neu`))).toBe('/antrag/buergergeld');
    expect(await portal.stored(person)).toEqual({ ...before, replaces: submissionId });
  });

  it('comes back to the application after a login in between', async () => {
    const { browser, url } = await sent('abgemeldet', 'abgelehnt');
    expect(location(await browser.get(`${url}/neu`))).toBe(url);
  });

  it('is for nobody but who sent it', async () => {
    const { url } = await sent('eigene', 'abgelehnt');
    const stranger = await portal.citizen('fremde');
    expect((await stranger.browser.post(`${url}/neu`)).statusCode).toBe(404);
    await expect(portal.stored(stranger.person)).rejects.toThrow();
  });

  it('asks for the place where the copy is gone', async () => {
    const { browser, person, url, submissionId } = await sent('geloescht', 'abgelehnt');
    const set = 'update submission set content = null, deleted_at = now() where id = $1';
    await portal.pool.query(set, [submissionId]);
    expect((await browser.get(url)).body).not.toContain(`${url}/neu`);
    expect(location(await browser.post(`${url}/neu`))).toBe('/antrag/buergergeld');
    await expect(portal.stored(person)).rejects.toThrow();
  });
});

describe('the confirmation', () => {
  it('names the address that the mail goes to, so that a slip is seen', async () => {
    const { browser, confirmation, submissionId } = await sent('tippfehler', 'gesendet');
    const { body } = await browser.get(confirmation);
    expect(body).toContain('Wir schicken Ihnen eine E-Mail mit der Nummer an tippfehler@');
    await portal.run('acknowledge', { submissionId });
    expect(portal.log.join()).not.toContain('tippfehler@');
  });

  it('names the proofs that are still to come, and where they go', async () => {
    const { browser, confirmation } = await sent('nachreicht', 'gesendet');
    const { body } = await browser.get(confirmation);
    expect(body).toContain('Das reichen Sie nach');
    expect(body).toContain('an die Adresse unten');
  });
});

describe('the page of an application', () => {
  const later = 'Das reichen Sie nach';

  it('names the proofs that are still to come as long as what was sent is kept', async () => {
    const { browser, url, confirmation, submissionId } = await sent('spaeter', 'angenommen');
    const { body } = await browser.get(url);
    const list = /<h2>Das reichen Sie nach<\/h2><ul>.*?<\/ul><p>.*?<\/p>/;
    expect(body.match(list)?.[0]).toContain('an die Adresse unten');
    expect(body.match(list)?.[0]).toBe((await browser.get(confirmation)).body.match(list)?.[0]);
    expect((await browser.get(`/en${url}`)).body).toContain('Send these documents');
    const set = 'update submission set content = null, deleted_at = now() where id = $1';
    await portal.pool.query(set, [submissionId]);
    expect((await browser.get(url)).body).not.toContain(later);
  });

  it('asks for no proofs where the authority could not take the application in', async () => {
    const { browser, url } = await sent('spaeter-nicht', 'abgelehnt');
    expect((await browser.get(url)).body).not.toContain(later);
  });
});
