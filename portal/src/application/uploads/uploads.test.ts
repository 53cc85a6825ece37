import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { persona as refugee } from '../../../../catalogue/asylbewerberleistungen/persona.ts';
import { persona } from '../../../../catalogue/buergergeld/persona.ts';
import { familie as family } from '../../../../catalogue/buergergeld/persona-familie.ts';
import { location, type SentFile, standOf } from '../browser-testing.ts';
import { saveDraft } from '../draft-store.ts';
import { type Citizen, sampleDayPortal } from '../testing.ts';
import { addUpload, uploadsOfDraft } from './store.ts';

const url = '/antrag/buergergeld/seite/nachweise/ausweis';
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const scanner = {
  scan: async (bytes: Uint8Array) =>
    Buffer.from(bytes).includes(eicar) ? ('infected' as const) : ('clean' as const),
};
const tiny = sharp({ create: { width: 8, height: 8, channels: 3, background: '#c00' } });

let citizen: Citizen;
let draftId: string;
let pdf: Uint8Array;
let nr = 0;

const portal = await sampleDayPortal({ scanner });

beforeAll(async () => {
  const document = await PDFDocument.create();
  document.addPage([200, 200]);
  pdf = await document.save();
});
beforeEach(async () => {
  nr += 1;
  citizen = await portal.citizen(`hochladerin-${nr}`);
  draftId = (await portal.draft(citizen.person, { ...persona, ausweis: undefined })).id;
});

const upload = (files: Omit<SentFile, 'field'>[], fields = {}, by = citizen) =>
  by.browser.upload(
    url,
    { _aktion: 'weiter', ...fields },
    files.map((file) => ({ field: 'ausweis-datei', ...file })),
  );
const answer = async () => (await portal.stored(citizen.person)).content.answers.ausweis;
const idsOf = (body: string) =>
  [...body.matchAll(/name="ausweis" value="([^"]+)"/g)].map(([, id]) => id ?? '');
/** Brings a file to a question of its own page, and goes on. */
const bring = async (browser: Citizen['browser'], at: string, question: string) => {
  const file = { field: `${question}-datei`, name: `${question}.pdf`, bytes: pdf };
  const brought = await browser.upload(at, { _aktion: 'weiter' }, [file]);
  expect(brought.statusCode, at).toBe(303);
};
const filesOf = (draft: string) => uploadsOfDraft(portal.services.db, portal.services.vault, draft);
const bytesLeft = async (id: string) =>
  existsSync(join(fileURLToPath(portal.services.config.filesUrl), id.slice(0, 2), id));

describe('a file that its page lost', () => {
  const certificateOfMia = '/antrag/buergergeld/seite/nachweise/personen/2/geburtsurkunde';

  it('goes with the person of the household it is about, and no other does', async () => {
    const { person, browser } = await portal.citizen('haushalt');
    const draft = await portal.draft(person, family);
    await bring(browser, certificateOfMia, 'geburtsurkunde');
    await bring(browser, url, 'ausweis');
    expect(await filesOf(draft.id)).toHaveLength(2);
    const list = '/antrag/buergergeld/seite/haushalt/personen';
    const _stand = standOf((await browser.get(list)).body);
    await browser.post(list, { _aktion: 'entfernen:2', _bestaetigt: 'ja', _stand });
    expect(await filesOf(draft.id)).toEqual([expect.objectContaining({ name: 'ausweis.pdf' })]);
  });

  it('goes with what was typed on a page, when that is given up', async () => {
    const { person, browser } = await portal.citizen('verworfen');
    await portal.draft(person, { ...persona, ausweis: undefined });
    await bring(browser, url, 'ausweis');
    const draft = await portal.stored(person);
    const { ausweis, ...answers } = draft.content.answers;
    const typed = { 'nachweise/ausweis': { ausweis: ausweis as string[] } };
    const { db, vault } = portal.services;
    await saveDraft(db, vault, draft, { ...draft.content, answers, typed });
    expect((await browser.get(url)).body).toContain('ausweis.pdf');
    await browser.post(url, { _aktion: 'verwerfen' });
    expect(await filesOf(draft.id)).toEqual([]);
  });

  it('goes when the answer of another window takes its place', async () => {
    const { person, browser } = await portal.citizen('zwei-fenster');
    const draft = await portal.draft(person, { ...persona, ausweis: undefined });
    const _stand = standOf((await browser.get(url)).body);
    const file = (name: string) => ({ field: 'ausweis-datei', name, bytes: pdf });
    await browser.upload(url, { _stand }, [file('A.pdf')]);
    const told = await browser.upload(url, { _stand }, [file('B.pdf')]);
    expect(told.body).toContain('in einem anderen Fenster geändert');
    const kept = { _stand: standOf(told.body), ausweis: idsOf(told.body) };
    expect((await browser.post(url, kept)).statusCode).toBe(303);
    expect((await filesOf(draft.id)).map(({ name }) => name)).toEqual(['B.pdf']);
  });

  it('makes room for another one, where a page was left before it was named', async () => {
    const { person, browser } = await portal.citizen('liegengelassen');
    const draft = await portal.draft(person, { ...persona, ausweis: undefined });
    const { db, vault, files } = portal.services;
    const left = await addUpload(db, vault, files, draft.id, {
      name: 'liegt da.pdf',
      mimeType: 'application/pdf',
      bytes: pdf,
    });
    if (typeof left === 'string') throw new Error(left);
    const age = (hours: number) =>
      portal.pool.query(
        'update upload set size = 52428800, created_at = now() - make_interval(hours => $2) where id = $1',
        [left.id, hours],
      );
    await age(0);
    const file = { field: 'ausweis-datei', name: 'Ausweis.pdf', bytes: pdf };
    expect((await browser.upload(url, {}, [file])).body).toContain('größer als 50 MB');
    await age(2);
    expect((await browser.upload(url, {}, [file])).statusCode).toBe(303);
    expect((await filesOf(draft.id)).map(({ name }) => name)).toEqual(['Ausweis.pdf']);
  });
});

describe('a file', () => {
  it.each([
    ['a PDF', 'Ausweis.pdf', async () => pdf],
    ['a PNG', 'Ausweis.png', () => tiny.clone().png().toBuffer()],
    ['a JPEG', 'Ausweis.jpg', () => tiny.clone().jpeg().toBuffer()],
  ])('is taken with the page: %s', async (_, name, bytes) => {
    const posted = await upload([{ name, bytes: await bytes() }]);
    expect(location(posted)).toMatch(/^\/antrag\/buergergeld\/seite\/nachweise\/(?!ausweis)/);
    expect(await answer()).toHaveLength(1);
    const shown = await citizen.browser.get(url);
    expect(shown.body).toContain(name);
    expect((await citizen.browser.get('/antrag/buergergeld/pruefen')).body).toContain(name);
  });

  it('is shown with its size as the language of the page writes it', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const large = sharp({
      create: { width: 800, height: 600, channels: 3, background: '#000', noise },
    });
    await upload([{ name: 'gross.png', bytes: await large.png().toBuffer() }]);
    for (const page of [url, '/antrag/buergergeld/pruefen']) {
      expect((await citizen.browser.get(page)).body).toMatch(/\(\d,\d\sMB\)/);
      expect((await citizen.browser.get(`/en${page}`)).body).toMatch(/\(\d\.\d\sMB\)/);
    }
  });

  it('may come with others at once', async () => {
    const shown = await citizen.browser.get(url);
    expect(shown.body).toMatch(/<input[^>]*name="ausweis-datei"[^>]* multiple/);
    const both = ['vorne.pdf', 'hinten.pdf'].map((name) => ({ name, bytes: pdf }));
    expect((await upload(both)).statusCode).toBe(303);
    expect(await answer()).toHaveLength(2);
  });

  it('past the fifth at once is named; the five others are kept', async () => {
    const six = Array.from({ length: 6 }, (_, index) => ({
      name: `seite-${index}.pdf`,
      bytes: pdf,
    }));
    const posted = await upload(six);
    expect(posted.statusCode).toBe(422);
    expect(posted.body).toContain('„seite-5.pdf“ ist nicht dabei');
    expect(idsOf(posted.body)).toHaveLength(5);
  });

  it('can be added on its own, and one more', async () => {
    const first = await upload([{ name: 'vorne.pdf', bytes: pdf }], { _aktion: 'hochladen' });
    expect(location(first)).toBe(url);
    const [id] = idsOf((await citizen.browser.get(url)).body);
    await upload([{ name: 'hinten.pdf', bytes: pdf }], { _aktion: 'hochladen', ausweis: id });
    const { body } = await citizen.browser.get(url);
    expect(body).toContain('vorne.pdf');
    expect(body).toContain('hinten.pdf');
  });

  it.each([
    ['of a wrong kind', 'Ausweis.pdf', Buffer.from('MZ\x90\0 ein Programm'), 'Wählen Sie ein PDF'],
    ['that is empty', 'leer.pdf', Buffer.alloc(0), 'ist leer'],
    ['that is too large', 'gross.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF'), 'größer als 10'],
  ])('%s gets a message at the question that says what to do', async (_, name, bytes, text) => {
    await upload([{ name: 'gut.pdf', bytes: pdf }], { _aktion: 'hochladen' });
    const [id] = idsOf((await citizen.browser.get(url)).body);
    const posted = await upload([{ name, bytes }], { ausweis: id });
    expect(posted.statusCode).toBe(422);
    expect(posted.body).toContain('id="ausweis-datei-error"');
    expect(posted.body).toContain(text);
    expect(idsOf(posted.body)).toEqual([id]);
    expect(await answer()).toEqual([id]);
  });

  it.each([
    ['an application', url],
    ['a prototype', '/prototyp/buergergeld/seite/nachweise/ausweis'],
  ])('refused beside a good one leaves the page of %s ready to go on', async (_, at) => {
    const { browser } = citizen;
    if (at !== url) {
      await browser.post('/prototyp/buergergeld');
      for (const id of idsOf((await browser.get(at)).body))
        await browser.post(at, { _aktion: `datei-entfernen:${id}`, ausweis: id });
    }
    const _stand = standOf((await browser.get(at)).body);
    const refused = await browser.upload(at, { _stand }, [
      { field: 'ausweis-datei', name: 'gut.pdf', bytes: pdf },
      { field: 'ausweis-datei', name: 'kein Bild.jpg', bytes: Buffer.from('Text') },
    ]);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('gut.pdf');
    const fields = { _stand: standOf(refused.body), ausweis: idsOf(refused.body) };
    const next = await browser.post(at, fields);
    expect(next.body).not.toContain('in einem anderen Fenster geändert');
    expect(next.statusCode).toBe(303);
  });

  it('with a virus is not stored, and the person is told', async () => {
    const document = await PDFDocument.create();
    document.setTitle('x');
    document.addPage();
    const bytes = Buffer.concat([await document.save(), Buffer.from(`\n%${eicar}\n`)]);
    const posted = await upload([{ name: 'krank.pdf', bytes }]);
    expect(posted.statusCode).toBe(422);
    expect(posted.body).toContain('Virenschutz');
    const { rowCount } = await portal.pool.query('select 1 from upload where draft_id = $1', [
      draftId,
    ]);
    expect(rowCount).toBe(0);
  });

  it('that would be more than 50 MB with the others is refused', async () => {
    await upload([{ name: 'viele.pdf', bytes: pdf }], { _aktion: 'hochladen' });
    const [id] = idsOf((await citizen.browser.get(url)).body);
    await portal.pool.query('update upload set size = $2 where id = $1', [id, 50 * 1024 * 1024]);
    const posted = await upload([{ name: 'eine-zu-viel.pdf', bytes: pdf }], { ausweis: id });
    expect(posted.statusCode).toBe(422);
    expect(posted.body).toContain('größer als 50 MB');
    expect(await answer()).toEqual([id]);
  });

  it('for a draft that is sent while it arrives leads to where one is told so', async () => {
    const scan = vi.spyOn(scanner, 'scan').mockImplementationOnce(async () => {
      await portal.pool.query('delete from draft where id = $1', [draftId]);
      return 'clean';
    });
    const bytes = await tiny.clone().png().toBuffer();
    expect(location(await upload([{ name: 'Ausweis.png', bytes }]))).toBe('/antrag/buergergeld');
    scan.mockRestore();
  });

  it('can be promised for later instead', async () => {
    const posted = await citizen.browser.post(url, { 'ausweis-spaeter': 'ja' });
    expect(posted.statusCode).toBe(303);
    const check = await citizen.browser.get('/antrag/buergergeld/pruefen');
    expect(check.body).toContain('Das reichen Sie nach');
    expect(check.body).toContain('Ihr Ausweis oder Pass');
  });
});

describe('a file that was taken', () => {
  let id: string;

  beforeEach(async () => {
    await upload([{ name: 'Ausweis.pdf', bytes: pdf }], { _aktion: 'hochladen' });
    id = idsOf((await citizen.browser.get(url)).body)[0] ?? '';
  });

  it('can be removed, and its bytes are deleted', async () => {
    await citizen.browser.post(url, { _aktion: `datei-entfernen:${id}`, ausweis: id });
    expect((await citizen.browser.get(url)).body).not.toContain('Ausweis.pdf');
    expect(await answer()).toBeUndefined();
    expect(await bytesLeft(id)).toBe(false);
    expect(location(await citizen.browser.get('/antrag/buergergeld/pruefen'))).toContain('ausweis');
  });

  it('stays where another window changed the page meanwhile', async () => {
    const stale = { _stand: 'x', _aktion: `datei-entfernen:${id}`, ausweis: id };
    expect((await citizen.browser.post(url, stale)).body).toContain('in einem anderen Fenster');
    expect(await answer()).toEqual([id]);
    expect(await bytesLeft(id)).toBe(true);
  });

  it('is sent by nobody who names it without having it', async () => {
    await portal.pool.query('delete from upload where id = $1', [id]);
    await portal.prove(citizen.person, draftId);
    const sent = await citizen.browser.post(
      '/antrag/buergergeld/senden',
      await portal.toSend(citizen.person),
    );
    expect(location(sent)).toContain('/seite/nachweise/ausweis');
  });

  it('is not to be had by anybody else, neither by its id in a page nor by removing it', async () => {
    const other = await portal.citizen(`diebin-${nr}`);
    await portal.draft(other.person, { ...persona, ausweis: undefined });
    const posted = await other.browser.post(url, { ausweis: id });
    expect(posted.body).not.toContain(id);
    expect((await portal.stored(other.person)).content.answers.ausweis ?? []).not.toContain(id);
    await other.browser.post(url, { _aktion: `datei-entfernen:${id}`, ausweis: id });
    expect((await citizen.browser.get(url)).body).toContain('Ausweis.pdf');
  });

  it('comes back to its owner, and to nobody else', async () => {
    const own = await citizen.browser.get(`/konto/dateien/${id}`);
    expect(own.statusCode).toBe(200);
    expect(own.headers['content-disposition']).toContain('attachment');
    const other = await portal.citizen(`diebin-${nr}`);
    expect((await other.browser.get(`/konto/dateien/${id}`)).statusCode).toBe(404);
    const missing = await other.browser.get(`/konto/dateien/${crypto.randomUUID()}`);
    expect(missing.statusCode).toBe(404);
  });

  it('can be used again in another application of the same person, as a copy', async () => {
    const elsewhere = '/antrag/asylbewerberleistungen/seite/nachweise/ausweis';
    await portal.draft(citizen.person, refugee, 'asylbewerberleistungen');
    const page = await citizen.browser.get(elsewhere);
    expect(page.body).toContain('name="ausweis-nochmal"');
    expect(page.body).toContain('Ausweis.pdf');
    await citizen.browser.post(elsewhere, { _aktion: 'hochladen', 'ausweis-nochmal': id });
    const [copy] = idsOf((await citizen.browser.get(elsewhere)).body);
    expect(copy).toBeDefined();
    expect(copy).not.toBe(id);
    await citizen.browser.post(url, { _aktion: `datei-entfernen:${id}`, ausweis: id });
    await portal.run('delete-expired-drafts');
    expect((await citizen.browser.get(`/konto/dateien/${copy}`)).statusCode).toBe(200);
  });

  it('is nobody else’s to use again', async () => {
    const other = await portal.citizen(`diebin-${nr}`);
    await portal.draft(other.person, { ...persona, ausweis: undefined });
    expect((await other.browser.get(url)).body).not.toContain('ausweis-nochmal');
    await other.browser.post(url, { _aktion: 'hochladen', 'ausweis-nochmal': id });
    expect(idsOf((await other.browser.get(url)).body)).toEqual([]);
  });

  it('goes with the draft into what is sent', async () => {
    await portal.prove(citizen.person, draftId);
    const sent = await citizen.browser.post(
      '/antrag/buergergeld/senden',
      await portal.toSend(citizen.person),
    );
    expect(location(sent)).toMatch(/gesendet$/);
    const { rows } = await portal.pool.query(
      `select submission.draft_id from upload join submission on submission.id = upload.submission_id
       where upload.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ draft_id: draftId }]);
    expect(await bytesLeft(id)).toBe(true);
  });

  it('is deleted with its draft', async () => {
    await citizen.browser.post('/antrag/buergergeld/loeschen');
    expect(await bytesLeft(id)).toBe(false);
  });

  it.each([0, 3, 6, 12, 24])(
    'keeps its bytes where sending beats deleting in another window, %i ms later',
    async (later) => {
      await portal.prove(citizen.person, draftId);
      const [sent] = await Promise.all([
        citizen.browser.post('/antrag/buergergeld/senden', { entwurf: draftId, stand: '1' }),
        pause(later).then(() => citizen.browser.post('/antrag/buergergeld/loeschen')),
      ]);
      const { rows } = await portal.pool.query<{ submission_id: string | null }>(
        'select submission_id from upload where id = $1',
        [id],
      );
      const went = location(sent).endsWith('gesendet');
      expect(rows.length === 1 && rows[0]?.submission_id !== null).toBe(went);
      expect(await bytesLeft(id)).toBe(went);
      const { rows: discarded } = await portal.pool.query(
        `select 1 from audit where subject_id = $1 and event = 'discarded'`,
        [draftId],
      );
      expect(discarded).toHaveLength(went ? 0 : 1);
    },
  );
});
