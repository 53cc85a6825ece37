import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { location } from './browser-testing.ts';
import { saveDraft } from './draft-store.ts';
import { loadSubmission } from './submission-store.ts';
import { type Citizen, sampleDayPortal } from './testing.ts';

const day = 86_400_000;

const portal = await sampleDayPortal();

/** Days from now at which a draft ends, as if it had been saved accordingly long ago. */
const endsIn = (id: string, days: number) =>
  portal.pool.query('update draft set expires_at = $2 where id = $1', [
    id,
    new Date(Date.now() + days * day),
  ]);

/** Does the jobs of a name that wait. */
async function runWaiting(name: string): Promise<void> {
  const { rows } = await portal.pool.query(
    `delete from graphile_worker._private_jobs job using graphile_worker._private_tasks task
     where task.id = job.task_id and task.identifier = $1 returning job.payload`,
    [name],
  );
  for (const { payload } of rows) await portal.run(name, payload);
}

const drafts = async (id: string) =>
  (await portal.pool.query('select 1 from draft where id = $1', [id])).rowCount;

describe('a draft', () => {
  it('is kept for 30 days after it was last saved', async () => {
    const { person, browser } = await portal.citizen('dreissig');
    const { id } = await portal.draft(person, persona);
    const daysLeft = async () => {
      const { rows } = await portal.pool.query(
        'select round(extract(epoch from expires_at - now()) / 86400)::int as days from draft where id = $1',
        [id],
      );
      return rows[0].days;
    };
    expect(await daysLeft()).toBe(30);
    await endsIn(id, 1);
    await browser.post('/antrag/buergergeld/seite/person/fuerWen', { fuerWen: 'mich' });
    expect(await daysLeft()).toBe(30);
  });

  it('is announced seven days before its end, once, without a word of what it says', async () => {
    const { person } = await portal.citizen('angekuendigt');
    const { id } = await portal.draft(person, { ...persona, email: 'bald@example.org' });
    const mailed = async () => {
      await portal.run('announce-expiring-drafts');
      await runWaiting('warn-of-expiry');
      return portal.mails.filter(({ to }) => to === 'bald@example.org');
    };
    await endsIn(id, 7.1);
    expect(await mailed()).toEqual([]);
    await endsIn(id, 6.9);
    const [mail] = await mailed();
    expect(mail?.text).toContain('26. August 2026');
    expect(mail?.text).toContain('/konto');
    expect(mail?.text).not.toMatch(/Erika|Kassel|ürgergeld/);
    expect(await mailed()).toHaveLength(1);
  });

  it('is not announced to somebody for whom another fills it in', async () => {
    const { person } = await portal.citizen('fuer-andere');
    const answers = { ...persona, fuerWen: 'andere', email: 'andere@example.org' };
    await endsIn((await portal.draft(person, answers)).id, 5);
    await portal.run('announce-expiring-drafts');
    await runWaiting('warn-of-expiry');
    expect(portal.mails.filter(({ to }) => to === 'andere@example.org')).toEqual([]);
  });

  it('is announced again after it was worked on and left again', async () => {
    const { person, browser } = await portal.citizen('nochmal');
    const { id } = await portal.draft(person, { ...persona, email: 'nochmal@example.org' });
    await endsIn(id, 5);
    await portal.run('announce-expiring-drafts');
    await runWaiting('warn-of-expiry');
    await browser.post('/antrag/buergergeld/seite/person/fuerWen', { fuerWen: 'mich' });
    await endsIn(id, 5);
    await portal.run('announce-expiring-drafts');
    await runWaiting('warn-of-expiry');
    expect(portal.mails.filter(({ to }) => to === 'nochmal@example.org')).toHaveLength(2);
  });

  it('is known to the queue only by its id', async () => {
    const { person } = await portal.citizen('verschlossen');
    const { id } = await portal.draft(person, { ...persona, email: 'zu@example.org' });
    await endsIn(id, 5);
    await portal.run('announce-expiring-drafts');
    const { rows } = await portal.pool.query(
      `select payload from graphile_worker._private_jobs where payload->>'draftId' = $1`,
      [id],
    );
    expect(rows).toEqual([{ payload: { draftId: id } }]);
    await runWaiting('warn-of-expiry');
  });

  it('is not announced once it was worked on, or is gone', async () => {
    const { person, browser } = await portal.citizen('doch-weiter');
    const { id } = await portal.draft(person, { ...persona, email: 'weiter@example.org' });
    await endsIn(id, 5);
    await portal.run('announce-expiring-drafts');
    await browser.post('/antrag/buergergeld/seite/person/fuerWen', { fuerWen: 'mich' });
    await runWaiting('warn-of-expiry');
    await portal.run('warn-of-expiry', { draftId: randomUUID() });
    expect(portal.mails.filter(({ to }) => to === 'weiter@example.org')).toEqual([]);
  });

  it('is announced in the language it was begun in', async () => {
    const { person, browser } = await portal.citizen('english');
    await browser.post('/en/antrag/buergergeld', { ags: '06611000' });
    const draft = await portal.stored(person);
    expect(draft.locale).toBe('en');
    const { db, vault } = portal.services;
    const answers = { ...persona, email: 'english@example.org' };
    await saveDraft(db, vault, draft, { ...draft.content, answers });
    await endsIn(draft.id, 5);
    await portal.run('announce-expiring-drafts');
    await runWaiting('warn-of-expiry');
    const [mail] = portal.mails.filter(({ to }) => to === 'english@example.org');
    expect(mail?.text).toContain('/en/konto');
    expect(mail?.text).toMatch(/August/);
  });

  it('is deleted at its end, and not before', async () => {
    const { person } = await portal.citizen('abgelaufen');
    const { id } = await portal.draft(person, persona);
    await endsIn(id, 0.01);
    await portal.run('delete-expired-drafts');
    expect(await drafts(id)).toBe(1);
    await endsIn(id, 0);
    await portal.run('delete-expired-drafts');
    expect(await drafts(id)).toBe(0);
  });
});

/** Sends the sample application. */
async function sent(name: string, answers: object = persona) {
  const citizen: Citizen = await portal.citizen(name);
  const { id } = await portal.draft(citizen.person, answers);
  await portal.prove(citizen.person, id);
  const url = location(
    await citizen.browser.post('/antrag/buergergeld/senden', { entwurf: id, stand: '1' }),
  ).replace('/gesendet', '');
  const { rows } = await portal.pool.query('select id from submission where draft_id = $1', [id]);
  return { ...citizen, url, id: rows[0].id as string };
}

describe('the acknowledgement', () => {
  it('says number, moment and authority, and nothing of the content', async () => {
    const { url } = await sent('bestaetigt', { ...persona, email: 'quittung@example.org' });
    await runWaiting('acknowledge');
    const [mail] = portal.mails.filter(({ to }) => to === 'quittung@example.org');
    const number = url.split('/').at(-1) ?? '';
    expect(mail?.subject).toContain(number);
    expect(mail?.text).toContain(number);
    expect(mail?.text).toContain('19. August 2026');
    expect(mail?.text).toContain('12:00:00');
    expect(mail?.text).toContain('Jobcenter');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(
      /Erika|Musterfrau|ürgergeld|quittung|DE02/,
    );
  });

  it('says that proofs are to follow, not which, where some were promised', async () => {
    const promised = /Unterlagen nachreichen/;
    const { db, vault } = portal.services;
    const email = 'verspricht@example.org';
    const { id } = await sent('verspricht', { ...persona, email });
    await runWaiting('acknowledge');
    const mailed = async () => {
      await portal.run('acknowledge', { submissionId: id });
      return portal.mails.findLast(({ to }) => to === email)?.text;
    };
    const text = await mailed();
    expect(text).toMatch(promised);
    expect(text).not.toMatch(/Lohnabrechnung|Attest/i);
    const content = (await loadSubmission(db, vault, id))?.content;
    const answers = { ...persona, lohnabrechnungen: ['a'], ernaehrungsattest: ['b'] };
    await portal.pool.query('update submission set content = $2 where id = $1', [
      id,
      vault.sealJson({ ...content, answers }, `submission:${id}`),
    ]);
    expect(await mailed()).toContain('keine Angaben aus Ihrem Antrag');
    expect(await mailed()).not.toMatch(promised);
  });

  it('goes nowhere when the question for an address was left empty', async () => {
    const before = portal.mails.length;
    await sent('ohne-mail', { ...persona, email: null, kontaktweg: null });
    await runWaiting('acknowledge');
    expect(portal.mails).toHaveLength(before);
  });

  it('goes nowhere when somebody whose login has no address fills in for another', async () => {
    const before = portal.mails.length;
    await sent('ohne-adresse', {
      ...persona,
      fuerWen: 'andere',
      vertretung: 'eltern',
      vertreter: {
        name: 'Max Mustermann',
        strasse: 'Musterweg 1',
        plz: '34117',
        ort: 'Kassel',
      },
      email: 'andere@example.org',
    });
    await runWaiting('acknowledge');
    expect(portal.mails).toHaveLength(before);
  });

  it('is left out for a submission that is gone', async () => {
    const before = portal.mails.length;
    await portal.run('acknowledge', { submissionId: randomUUID() });
    expect(portal.mails).toHaveLength(before);
  });
});

describe("the portal's copy of what was sent", () => {
  /** As if it had been sent, and had come to its state, so long ago. */
  const age = (id: string, days: number) =>
    portal.pool.query('update submission set submitted_at = $2, state_at = $2 where id = $1', [
      id,
      new Date(Date.now() - days * day),
    ]);
  const state = (id: string, value: string) =>
    portal.pool.query('update submission set state = $2 where id = $1', [id, value]);

  it.each([
    ['goes 30 days after sending when it was accepted', 'angenommen', 31, 404],
    ['stays before', 'angenommen', 29, 200],
    ['stays while it waits to be handed over', 'wartend', 400, 200],
    ['stays when only the delivery service has it', 'gesendet', 400, 200],
    ['stays 90 days for another try when it was rejected', 'abgelehnt', 89, 200],
    ['goes then', 'abgelehnt', 91, 404],
    ['stays 90 days when it could not be delivered', 'gescheitert', 89, 200],
    ['goes after that too', 'gescheitert', 91, 404],
  ])('%s', async (_name, value, days, status) => {
    const { id, url, browser } = await sent(`${value}-${days}`);
    await age(id, days);
    await state(id, value);
    await portal.run('delete-delivered-copies');
    expect((await browser.get(`${url}/antrag.xml`)).statusCode).toBe(status);
    const shown = await browser.get(url);
    expect(shown.statusCode).toBe(200);
    expect(shown.body.includes('Unsere Kopie haben wir')).toBe(status === 404);
    const { rows } = await portal.pool.query(
      `select content is null as gone,
         (select count(*)::int from submission_document where submission_id = $1) as documents
       from submission where id = $1`,
      [id],
    );
    expect(rows[0].gone).toBe(status === 404);
    if (status === 404) expect(rows[0].documents).toBe(0);
  });

  it('goes the same day, however many others have to stay', async () => {
    const { id } = await sent('hinter-vielen');
    await age(id, 31);
    await state(id, 'angenommen');
    await portal.pool.query(
      `insert into submission (id, number, draft_id, account_id, leistung, form_version, authority,
         content, submitted_at, state, state_at)
       select gen_random_uuid(), 'viele-' || n, gen_random_uuid(), gen_random_uuid(), leistung, 1, authority,
         content, submitted_at - interval '1 year', case when n <= 600 then 'abgelehnt' else 'angenommen' end, now()
       from submission, generate_series(1, 1200) as n where id = $1`,
      [id],
    );
    await portal.run('delete-delivered-copies');
    const { rows } = await portal.pool.query(
      `select state, count(*)::int as n from submission
       where deleted_at is null and (id = $1 or number like 'viele-%') group by state`,
      [id],
    );
    expect(rows).toEqual([{ state: 'abgelehnt', n: 600 }]);
  });
});
