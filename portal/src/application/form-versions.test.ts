import { type Antrag, abschnitt, antrag, seite, text } from '@sozialplattform/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Katalog, ladeKatalog } from '../../../catalogue/index.ts';
import { clientOf } from '../delivery/context.ts';
import { itWithProgram, textOfPdf } from '../platform/pdf/testing.ts';
import { loadSubmission } from './submission-store.ts';
import { type Portal, testPortal } from './testing.ts';

/** The second version calls `spitzname` `rufname`, and asks one thing more. */
const form = antrag({
  leistung: 'buergergeld',
  version: 2,
  titel: 'Musterantrag',
  abschnitte: [
    abschnitt('person', 'Person', [
      seite('name', 'Wie heißen Sie?', { rufname: text('Rufname') }),
      seite('wohnort', 'Wo wohnen Sie?', { ort: text('Ort') }),
    ]),
  ],
  umzug: { 1: ({ spitzname, ...rest }) => ({ ...rest, rufname: spitzname }) },
}) as Antrag;

let portal: Portal;

beforeAll(async () => {
  const real = await ladeKatalog();
  const catalogue: Katalog = { ...real, antrag: async () => form, texte: () => ({}) };
  portal = await testPortal({ catalogue });
});
afterAll(() => portal.close());

const page = (path: string) => `/antrag/buergergeld/seite/${path}`;

async function oldDraft(name: string, version = 1) {
  const citizen = await portal.citizen(name);
  const { id } = await portal.draft(citizen.person, { spitzname: 'Mimi' });
  await portal.pool.query('update draft set form_version = $2 where id = $1', [id, version]);
  return citizen;
}

describe('a draft of an older version of the form', () => {
  it('moves when it is opened, and says what it said', async () => {
    const { person, browser } = await oldDraft('umgezogen');
    const shown = await browser.get(page('person/name'));
    expect(shown.body).toMatch(/name="rufname"[^>]* value="Mimi"/);
    expect(await portal.stored(person)).toMatchObject({
      formVersion: 2,
      content: { answers: { rufname: 'Mimi' } },
    });
  });

  it('moves once, also when two windows open it at the same time', async () => {
    const { person, browser } = await oldDraft('doppelt');
    const shown = await Promise.all(
      Array.from({ length: 5 }, () => browser.get(page('person/name'))),
    );
    for (const { body } of shown) expect(body).toContain('value="Mimi"');
    expect((await portal.stored(person)).content.answers).toEqual({ rufname: 'Mimi' });
  });

  it('takes the next page right away', async () => {
    const { person, browser } = await oldDraft('weiter');
    const posted = await browser.post(page('person/wohnort'), { ort: 'Kassel' });
    expect(posted.statusCode).toBe(303);
    expect((await portal.stored(person)).content.answers).toEqual({
      rufname: 'Mimi',
      ort: 'Kassel',
    });
  });
});

describe('an application that was sent by an older version', () => {
  /** As if the form had gone on since: the first version did not ask for the place. */
  async function sentBefore(name: string) {
    const citizen = await portal.citizen(name);
    const { id: draftId } = await portal.draft(citizen.person, { rufname: 'Mimi', ort: 'Kassel' });
    await portal.prove(citizen.person, draftId);
    await citizen.browser.post('/antrag/buergergeld/senden', { entwurf: draftId, stand: '1' });
    const { rows } = await portal.pool.query('select id from submission where draft_id = $1', [
      draftId,
    ]);
    const { id } = rows[0];
    const { db, vault } = portal.services;
    const { content, number } = (await loadSubmission(db, vault, id)) ?? {};
    const old = vault.sealJson({ ...content, answers: { spitzname: 'Mimi' } }, `submission:${id}`);
    await portal.pool.query(
      `update submission set form_version = 1, content = $2, state = 'gescheitert' where id = $1`,
      [id, old],
    );
    return { ...citizen, id, number };
  }

  it('reaches the authority with the XML as it was sent, and can be begun again', async () => {
    const { id, number, person, browser } = await sentBefore('vor dem Umzug');
    const sent = await clientOf(portal.services).load(id);
    expect(sent.xml.toString()).toContain('<ort>Kassel</ort>');
    expect(sent.schemaUri).toMatch(/\/schemas\/buergergeld\/1\//);
    await browser.post(`/konto/antraege/${number}/neu`);
    expect((await portal.stored(person)).content.answers).toEqual({ rufname: 'Mimi' });
  });

  it('reaches it, too, where an older release had not made the XML yet', async () => {
    const { id } = await sentBefore('ohne XML');
    await portal.pool.query('delete from submission_document where submission_id = $1', [id]);
    const sent = await clientOf(portal.services).load(id);
    expect(sent.xml.toString()).toContain('<rufname>Mimi</rufname>');
  });

  itWithProgram('pdftotext', 'lists in its PDF nothing that was not asked then', async () => {
    const { id } = await sentBefore('im PDF');
    const { pdf } = await clientOf(portal.services).load(id);
    const text = textOfPdf(pdf);
    expect(text).toContain('Mimi');
    expect(text).not.toMatch(/Wo wohnen Sie|noch nicht/i);
  });
});

describe('the schemas of a version', () => {
  const urls = (version: number) =>
    ['antrag.xsd', 'antrag.schema.json'].map((name) => `/schemas/buergergeld/${version}/${name}`);
  const read = async (version: number) =>
    Promise.all(urls(version).map(async (url) => portal.app.inject(url)));

  it('are kept when it is sent, and stay published when the form goes on', async () => {
    const { person, browser } = await portal.citizen('mit-schema');
    const { id } = await portal.draft(person, { rufname: 'Mimi', ort: 'Kassel' });
    const now = await read(2);
    for (const { statusCode } of now) expect(statusCode).toBe(200);
    await portal.prove(person, id);
    await browser.post('/antrag/buergergeld/senden', { entwurf: id, stand: '1' });
    // As if what was sent had been of an older version.
    const set = 'update form_schema set version = 1 where leistung = $1 and version = 2';
    expect((await portal.pool.query(set, ['buergergeld'])).rowCount).toBe(2);
    const older = await read(1);
    expect(older.map(({ body }) => body)).toEqual(now.map(({ body }) => body));
    expect(older.map(({ headers }) => headers['content-type'])).toEqual(
      now.map(({ headers }) => headers['content-type']),
    );
  });

  it.each(['%00', 'buergergeld%00', 'x', '%F0%9F%99%82'])(
    'do not exist of %s',
    async (leistung) => {
      const { statusCode } = await portal.app.inject(`/schemas/${leistung}/1/antrag.xsd`);
      expect(statusCode).toBe(404);
    },
  );

  it('do not exist for a version that there never was', async () => {
    for (const version of [3, 0, -1, 99999999999]) {
      for (const { statusCode } of await read(version)) expect(statusCode).toBe(404);
    }
  });
});
