import { beforeEach, describe, expect, it, vi } from 'vitest';
import { persona } from '../../../catalogue/buergergeld/persona.ts';
import { clientOf } from '../delivery/context.ts';
import type { CheckedUpload } from '../platform/files/index.ts';
import { location } from './browser-testing.ts';
import { saveDraft } from './draft-store.ts';
import { loadSubmission } from './submission-store.ts';
import { type Citizen, sampleDayPortal } from './testing.ts';
import { addUpload } from './uploads/index.ts';

const url = '/antrag/buergergeld/senden';
const notProved = '/antrag/buergergeld/pruefen?nicht-gesendet=ausweisen';
const changedSince = '/antrag/buergergeld/pruefen?nicht-gesendet=geaendert';
let citizen: Citizen;
let draftId: string;
let nr = 0;

const portal = await sampleDayPortal();
beforeEach(async () => {
  nr += 1;
  citizen = await portal.citizen(`senderin-${nr}`);
  draftId = (await portal.draft(citizen.person, persona)).id;
});

/** @param stand the revision that the page to send showed */
const send = (by = citizen, stand = '1') => by.browser.post(url, { entwurf: draftId, stand });

/** How often the draft was sent, is to be delivered and acknowledged, and is still there. */
async function counts() {
  const { rows } = await portal.pool.query(
    `with s as (select id from submission where draft_id = $1),
       jobs as (select task.identifier from graphile_worker._private_jobs job
         join graphile_worker._private_tasks task on task.id = job.task_id
         where job.payload->>'submissionId' in (select id::text from s))
     select (select count(*)::int from s) as submissions,
       (select count(*)::int from delivery where submission_id in (select id from s)) as deliveries,
       (select count(*)::int from jobs where identifier = 'deliver') as "deliverJobs",
       (select count(*)::int from jobs where identifier = 'acknowledge') as acknowledgements,
       (select count(*)::int from draft where id = $1) as drafts`,
    [draftId],
  );
  return rows[0];
}

const once = { submissions: 1, deliveries: 1, deliverJobs: 1, acknowledgements: 1, drafts: 0 };
const never = { submissions: 0, deliveries: 0, deliverJobs: 0, acknowledgements: 0, drafts: 1 };

describe('sending is refused', () => {
  it('without a second authentication', async () => {
    expect(location(await send())).toBe(notProved);
    expect(await counts()).toEqual(never);
  });

  it('and the check page says so, above the rest', async () => {
    const check = await citizen.browser.get(location(await send()));
    expect(check.body).toContain('Ihr Antrag ist noch nicht gesendet');
    const usual = await citizen.browser.get('/antrag/buergergeld/pruefen');
    expect(usual.body).not.toContain('noch nicht gesendet');
  });

  it('before the last page claims that one has proved who one is', async () => {
    expect(location(await citizen.browser.get(url))).toBe(notProved);
    await portal.prove(citizen.person, draftId);
    expect((await citizen.browser.get(url)).body).toContain('Sie haben sich ausgewiesen');
  });

  it('with one that is older than ten minutes', async () => {
    await portal.prove(citizen.person, draftId, new Date(Date.now() - 11 * 60_000));
    expect(location(await send())).toBe(notProved);
    expect(await counts()).toEqual(never);
  });

  it('with one for answers that were changed since', async () => {
    await portal.prove(citizen.person, draftId);
    await portal.pool.query('update draft set revision = revision + 1 where id = $1', [draftId]);
    const changed = await citizen.browser.post(url, { entwurf: draftId, stand: '2' });
    expect(location(changed)).toBe(notProved);
    expect(await counts()).toEqual(never);
  });

  it('from a page that showed answers which were changed since, also after a proof for the new ones', async () => {
    await portal.prove(citizen.person, draftId);
    const { body } = await citizen.browser.get(url);
    const stand = /name="stand" value="([^"]*)"/.exec(body)?.[1] ?? '';
    await portal.pool.query('update draft set revision = revision + 1 where id = $1', [draftId]);
    await portal.prove(citizen.person, draftId);
    const sent = await citizen.browser.post(url, { entwurf: draftId, stand });
    expect(location(sent)).toBe(changedSince);
    expect(await counts()).toEqual(never);
  });

  it('before one proves who one is, from a check page that showed other answers', async () => {
    const check = '/antrag/buergergeld/pruefen';
    await portal.pool.query('update draft set revision = revision + 1 where id = $1', [draftId]);
    const post = { entwurf: draftId, stand: '1' };
    expect(location(await citizen.browser.post(check, post))).toBe(changedSince);
  });

  it('of a draft that was begun anew since the page to send was shown', async () => {
    const before = draftId;
    await citizen.browser.post('/antrag/buergergeld/loeschen');
    draftId = (await portal.draft(citizen.person, persona)).id;
    await portal.prove(citizen.person, draftId);
    await citizen.browser.post(url, { entwurf: before, stand: '1' });
    expect(await counts()).toEqual(never);
  });

  it('with one for what was to go to another authority', async () => {
    await portal.prove(citizen.person, draftId);
    await citizen.browser.post('/antrag/buergergeld', { ags: '01001000' });
    expect(location(await send(citizen, '2'))).toBe(notProved);
    expect(await counts()).toEqual(never);
  });

  it("with somebody else's", async () => {
    const stranger = await portal.citizen('fremd');
    await portal.prove(stranger.person, draftId);
    expect(location(await send())).toBe(notProved);
    expect(location(await send(stranger))).toBe('/konto');
    expect(await counts()).toEqual(never);
  });

  it('with one for another draft', async () => {
    await portal.prove(citizen.person, crypto.randomUUID());
    expect(location(await send())).toBe(notProved);
    expect(await counts()).toEqual(never);
  });

  it('with one that another browser of the same person gave', async () => {
    await portal.prove(citizen.person, draftId);
    const other = await portal.citizen(`senderin-${nr}`);
    expect(location(await send(other))).toBe(notProved);
    expect(await counts()).toEqual(never);
  });

  it('while an answer is missing, and the proof stays good', async () => {
    await portal.prove(citizen.person, draftId);
    const { content } = await portal.stored(citizen.person);
    const { vault } = portal.services;
    const seal = (answers: object) => vault.sealJson({ ...content, answers }, `draft:${draftId}`);
    const set = 'update draft set content = $2 where id = $1';
    await portal.pool.query(set, [draftId, seal({ ...persona, wahrheit: undefined })]);
    expect(location(await send())).toBe('/antrag/buergergeld/seite/erklaerungen/wahrheit');
    expect(await counts()).toEqual(never);
    await portal.pool.query(set, [draftId, seal(persona)]);
    expect(location(await send())).toMatch(/\/gesendet$/);
  });
});

describe('sending happens once', () => {
  it('and says the number, the moment and the authority', async () => {
    await portal.prove(citizen.person, draftId);
    const sent = await citizen.browser.get(location(await send()));
    expect(sent.body).toMatch(/f-[0-9a-f]{10}/);
    expect(sent.body).toContain('19. August 2026');
    expect(sent.body).toContain('12:00:00');
    expect(await counts()).toEqual(once);
  });

  it('and who goes back afterwards is told, and led to what was sent', async () => {
    const page = '/antrag/buergergeld/seite/person/name';
    const begin = (await citizen.browser.get('/antrag/buergergeld')).body;
    expect(begin).not.toContain('schon gesendet');
    await portal.prove(citizen.person, draftId);
    const confirmation = location(await send());
    for (const answer of [
      await citizen.browser.get(page),
      await citizen.browser.post(page, { vorname: 'Getippt' }),
      await citizen.browser.get('/antrag/buergergeld/pruefen'),
    ]) {
      const { body } = await citizen.browser.get(location(answer));
      expect(body).toContain('Diesen Antrag haben Sie schon gesendet');
      expect(body).toContain(`href="${confirmation.replace('/gesendet', '')}"`);
    }
    const other = await portal.citizen('jemand-anderes');
    expect((await other.browser.get('/antrag/buergergeld')).body).not.toContain('schon gesendet');
  });

  it('with a double click', async () => {
    await portal.prove(citizen.person, draftId);
    const first = location(await send());
    expect(location(await send())).toBe(first);
    expect(await counts()).toEqual(once);
  });

  it('with twenty clicks at the same time, which all lead to the same confirmation', async () => {
    await portal.prove(citizen.person, draftId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send()));
    const targets = new Set(answers.map(location));
    expect([...targets]).toEqual([expect.stringMatching(/^\/konto\/antraege\/f-.*\/gesendet$/)]);
    expect(await counts()).toEqual(once);
  });

  it('from two browsers, each with a second authentication of its own', async () => {
    const other = await portal.citizen(`senderin-${nr}`);
    await portal.prove(citizen.person, draftId);
    const answers = await Promise.all([send(), send(other), send(), send(other)]);
    expect(new Set(answers.map(location)).size).toBe(1);
    expect(await counts()).toEqual(once);
  });
});

describe('a crash while sending', () => {
  it('leaves the draft and the proof to be used again', async () => {
    await portal.prove(citizen.person, draftId);
    const add = vi.spyOn(portal.services.jobs, 'add').mockRejectedValueOnce(new Error('crash'));
    expect((await send()).statusCode).toBe(500);
    expect(await counts()).toEqual(never);
    add.mockRestore();
    expect(location(await send())).toMatch(/\/gesendet$/);
    expect(await counts()).toEqual(once);
  });
});

describe('what is sent', () => {
  it('holds the files that the answers name, and no other of the draft', async () => {
    const { db, vault, files } = portal.services;
    const file = (name: string): CheckedUpload => ({
      ok: true,
      name,
      mimeType: 'application/pdf',
      bytes: Buffer.from('%PDF-1.4'),
    });
    const named = await addUpload(db, vault, files, draftId, file('Ausweis.pdf'));
    const dropped = await addUpload(db, vault, files, draftId, file('Mietvertrag.pdf'));
    if (typeof named === 'string' || typeof dropped === 'string') throw new Error('not stored');
    const draft = await portal.stored(citizen.person);
    const answers = { ...persona, ausweis: [named.id] };
    await saveDraft(db, vault, draft, { ...draft.content, answers });
    await portal.prove(citizen.person, draftId);
    expect(location(await send(citizen, '2'))).toMatch(/gesendet$/);
    const { rows } = await portal.pool.query(
      `select upload.id from upload join submission on submission.id = submission_id
       where submission.draft_id = $1`,
      [draftId],
    );
    expect(rows).toEqual([{ id: named.id }]);
    const left = await portal.pool.query('select 1 from upload where id = $1', [dropped.id]);
    expect(left.rows).toEqual([]);
  });

  it('names each proof by its document', async () => {
    const { db, vault, files } = portal.services;
    const photo = async (content: string) => {
      const file = { name: 'Foto vom Handy.png', mimeType: 'image/png' };
      const bytes = Buffer.from(content);
      const added = await addUpload(db, vault, files, draftId, { ...file, bytes });
      if (typeof added === 'string') throw new Error('not stored');
      return added.id;
    };
    const front = await photo('front');
    const back = await photo('back');
    const wages = await photo('wages');
    const draft = await portal.stored(citizen.person);
    const answers = { ...persona, ausweis: [front, back], lohnabrechnungen: [wages] };
    await saveDraft(db, vault, draft, { ...draft.content, answers });
    await portal.prove(citizen.person, draftId);
    expect(location(await send(citizen, '2'))).toMatch(/gesendet$/);
    const { rows } = await portal.pool.query('select id from submission where draft_id = $1', [
      draftId,
    ]);
    const { proofs } = await clientOf(portal.services).load(rows[0].id);
    const names = proofs.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
    expect(names).toEqual([
      ['Ihr Ausweis oder Pass – Foto vom Handy.png', 'front'],
      ['Ihr Ausweis oder Pass – Foto vom Handy (2).png', 'back'],
      ['Ihre Lohnabrechnungen der letzten 3 Monate – Foto vom Handy.png', 'wages'],
    ]);
  });

  it('says when and how well the person proved who they are, not when it was sent', async () => {
    const proved = new Date(Date.now() - 5 * 60_000);
    await portal.prove(citizen.person, draftId, proved);
    await send();
    const { rows } = await portal.pool.query('select id from submission where draft_id = $1', [
      draftId,
    ]);
    const submission = await loadSubmission(portal.services.db, portal.services.vault, rows[0].id);
    expect(submission?.content?.authentication).toEqual({
      level: 'hoch',
      at: proved.toISOString(),
    });
  });
});
