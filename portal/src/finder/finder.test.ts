import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ladeKatalog } from '../../../catalogue/index.ts';
import { readConfig } from '../platform/config.ts';
import { createVault } from '../platform/crypto/vault.ts';
import { buildServer } from '../platform/http/server.ts';
import type { Services } from '../platform/services.ts';
import { codeOf } from './code.ts';
import { finder } from './index.ts';

const path = '/sozialleistungsfinder';
let app: FastifyInstance;

beforeAll(async () => {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://localhost:1/none',
    MASTER_KEY: Buffer.alloc(32).toString('base64'),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
  });
  const services = {
    config,
    vault: createVault(config.masterKeys),
    catalogue: await ladeKatalog(),
  } as Services;
  app = await buildServer(services);
  await app.register(finder, services);
  await app.ready();
});
afterAll(() => app.close());

const post = (url: string, fields: Record<string, string>, headers = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const evaluate = (payload: object) =>
  app.inject({ method: 'POST', url: '/api/sozialleistungsfinder/auswertung', payload });

/** The hidden fields of the first form with steps. */
function hiddenIn(html: string): Record<string, string> {
  const fields = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...fields].map(([, name, value]) => [name, (value ?? '').replaceAll('&quot;', '"')]),
  );
}

const born = (tag: string, monat: string, jahr: string) => ({
  'geburtsdatum-tag': tag,
  'geburtsdatum-monat': monat,
  'geburtsdatum-jahr': jahr,
});

/** Answers a page as it stands: with its hidden fields. */
const answerPage = (html: string, fields: Record<string, string> = {}) =>
  post(path, { ...hiddenIn(html), aktion: 'weiter', ...fields });

/** Goes on until a page asks this question, answering what is given for others. */
async function pageWith(id: string, given: Record<string, string> = {}): Promise<string> {
  let { body } = await post(path, {});
  while (!hiddenIn(body).gefragt?.split(' ').includes(id)) {
    if (hiddenIn(body).schritt === undefined) throw new Error(`${id} is never asked`);
    body = (await answerPage(body, given)).body;
  }
  return body;
}

describe('the finder', () => {
  it('goes through all groups to the result without a cookie, answered or not', async () => {
    let answer = await post(path, {});
    let pages = 0;
    for (; hiddenIn(answer.body).schritt && pages < 20; pages += 1) {
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['set-cookie']).toBeUndefined();
      answer = await answerPage(answer.body);
    }
    expect(pages).toBe(9);
    expect(answer.body).toContain('Ihr Ergebnis');
    expect(answer.body).toContain('Dafür brauchen wir noch eine Angabe');
  });

  it.each([
    ['staatsangehoerigkeit', 'DRITTSTAAT', 'aufenthaltsart'],
    ['hatKinder', 'ja', 'kinderU18'],
    ['lebenssituation', 'ALLEINERZIEHEND', 'andererElternteilZahlt'],
    ['beschaeftigung', 'ARBEITSLOS', 'versichert12in30'],
    ['erwerbsfaehig', 'JA', 'stellenAufnahme'],
    ['bezogeneLeistungen', 'SGB2', 'sgb2Monate'],
    ['wohnen', 'MIETE', 'mietrueckstand'],
  ])('asks further after %s = %s, and not otherwise', async (id, value, further) => {
    const page = await pageWith(id);
    expect(page).not.toContain(`name="${further}`);
    const more = (await answerPage(page, { [id]: value })).body;
    expect(hiddenIn(more).gefragt?.split(' ')).toContain(further);
    expect(hiddenIn((await answerPage(page)).body).gefragt).not.toContain(further);
  });

  it('goes back from further questions to those that opened them', async () => {
    const more = await answerPage(await pageWith('wohnen'), { wohnen: 'MIETE' });
    const back = await answerPage(more.body, { warmmiete: '1.200', aktion: 'zurueck' });
    expect(hiddenIn(back.body)).toMatchObject({ schritt: 'wohnen' });
    expect(back.body).toContain('value="1200"');
    expect(hiddenIn((await answerPage(back.body, { wohnen: 'HEIM' })).body).stand).not.toContain(
      'MIETE',
    );
  });

  it('drops what a changed answer no longer asks', async () => {
    const more = await answerPage(await pageWith('hatKinder'), { hatKinder: 'ja' });
    const done = await answerPage(more.body, { 'kinderU18-keine': 'ja', kindergeldBezug: 'ja' });
    expect(JSON.parse(hiddenIn(done.body).stand ?? '')).toMatchObject({ kinderU18: [] });
    const back = await answerPage(done.body, { aktion: 'zurueck' });
    const changed = await answerPage(back.body, { hatKinder: 'nein' });
    expect(JSON.parse(hiddenIn(changed.body).stand ?? '')).toEqual({ hatKinder: false });
  });

  it('returns to the result after one group was changed', async () => {
    const result = await post(path, { zu: 'wohnen', stand: '{"hatKinder":false}' });
    const more = await answerPage(result.body, { wohnen: 'HEIM' });
    expect(hiddenIn(more.body).gefragt).toBe('warmmiete');
    expect((await answerPage(more.body, { warmmiete: '800' })).body).toContain('Ihr Ergebnis');
  });

  it('carries the answers from page to page, and back', async () => {
    const person = await answerPage(await pageWith('geburtsdatum'), {
      ...born('1', '5', '1990'),
      staatsangehoerigkeit: 'DEUTSCH',
      aufenthaltsort: 'INNERHALB_DE',
    });
    expect(JSON.parse(hiddenIn(person.body).stand ?? '')).toMatchObject({
      geburtsdatum: '1990-05-01',
      staatsangehoerigkeit: 'DEUTSCH',
    });
    const back = await answerPage(person.body, { aktion: 'zurueck' });
    expect(back.body).toContain('value="1990"');
  });

  it.each([
    ['10.000', 10_000],
    ['1.234,50', 1234.5],
    ['1234.5', 1234.5],
    ['1 200 €', 1200],
  ])('reads assets of %s', async (typed, euros) => {
    const page = await pageWith('vermoegen');
    const next = await answerPage(page, { vermoegen: typed });
    expect(JSON.parse(hiddenIn(next.body).stand ?? '')).toMatchObject({ vermoegen: euros });
    const again = await answerPage(page, { vermoegen: typed, bruttoMonat: '-1' });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain(`value="${typed}"`);
    const back = await answerPage(next.body, { aktion: 'zurueck' });
    const shown = /name="vermoegen"[^>]*value="([^"]*)"/.exec(back.body)?.[1] ?? '';
    const sent = await answerPage(back.body, { vermoegen: shown });
    expect(JSON.parse(hiddenIn(sent.body).stand ?? '')).toMatchObject({ vermoegen: euros });
  });

  it.each([
    ['a day that does not exist', '31', '2', '1990'],
    ['a birth in the future', '1', '1', '2999'],
    ['no day at all', 'x', 'y', 'z'],
  ])('refuses %s at its field and keeps what was typed', async (_, tag, monat, jahr) => {
    const answer = await answerPage(await pageWith('geburtsdatum'), born(tag, monat, jahr));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="geburtsdatum-error"');
    expect(answer.body).toContain(`value="${jahr}"`);
  });

  it.each([
    ['no JSON', '{"a":'],
    ['a list', '[]'],
    ['foreign keys', '{"__proto__":{"x":1},"fremd":2}'],
    ['wrong values', '{"geburtsdatum":{"$ne":1},"vermoegen":-5,"kinderU18":"x"}'],
    ['script', '{"wohnen":"<script>alert(1)</script>"}'],
  ])('bears a state that was tampered with: %s', async (_, stand) => {
    const answer = await post(path, { schritt: 'ergebnis', stand });
    expect([200, 422]).toContain(answer.statusCode);
    expect(answer.body).not.toContain('<script>alert');
  });

  it.each([path, `${path}/ergebnis.pdf`])('takes a post without a body to %s', async (url) => {
    expect((await app.inject({ method: 'POST', url })).statusCode).toBe(200);
  });

  it('opens a code from another device, and says so when it is none', async () => {
    const code = codeOf({ geburtsdatum: '1950-10-04', staatsangehoerigkeit: 'DEUTSCH' });
    const opened = await post(path, { schritt: 'code', code: `https://x.example/f#${code}` });
    expect(opened.body).toContain('Ihr Ergebnis');
    expect((await post(path, { schritt: 'code', code: '%%%' })).statusCode).toBe(422);
  });

  it('takes a form on another site, all questions at once', async () => {
    const embed = await app.inject(`${path}/einbetten`);
    expect(embed.body).toContain('schritt&quot; value=&quot;alle');
    const answer = await post(
      path,
      { schritt: 'alle', einkommen: 'REICHT_NICHT', hatKinder: 'nein' },
      { origin: 'https://musterstadt.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Ihr Ergebnis');
    const further = await post(path, { schritt: 'alle', hatKinder: 'ja' });
    expect(hiddenIn(further.body)).toMatchObject({ schritt: 'kinder' });
  });

  it('prints the result as a tagged PDF', async () => {
    const answer = await post(`${path}/ergebnis.pdf`, { stand: '{"geburtsdatum":"1990-05-01"}' });
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.rawPayload.toString('latin1')).toContain('/MarkInfo');
  });

  it('shows its rules as tables with their paragraphs, in both languages', async () => {
    expect((await app.inject(`${path}/regeln`)).body).toContain('SGB II');
    expect((await app.inject(`/en${path}/regeln`)).body).toContain('The first line that holds');
  });

  it('brings answers to an application only for its own page, and only if wanted', async () => {
    const foreign = await post(`${path}/antrag`, { leistung: 'buergergeld', mitnehmen: 'ja' });
    expect(foreign.statusCode).toBe(403);
  });
});

describe('the endpoint', () => {
  it('answers one result for each benefit, with reason and paragraph', async () => {
    const answer = await evaluate({
      stichtag: '2026-11-23',
      antworten: {
        geburtsdatum: '1950-10-04',
        staatsangehoerigkeit: 'DEUTSCH',
        aufenthaltsort: 'INNERHALB_DE',
        hatKinder: false,
        erwerbsfaehig: 'NEIN_DAUERHAFT',
        beschaeftigung: 'ALTERSRENTE',
        lebenssituation: 'ALLEIN',
        einkommen: 'REICHT_NICHT',
        vermoegen: 5000,
        wohnen: 'MIETE',
      },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const { ergebnisse } = answer.json();
    expect(ergebnisse).toContainEqual(
      expect.objectContaining({
        leistung: 'buergergeld',
        ergebnis: 'unwahrscheinlich',
        grund: 'sgb2.altersgrenze',
      }),
    );
    expect(ergebnisse).toContainEqual(
      expect.objectContaining({ leistung: 'grundsicherung-im-alter', ergebnis: 'moeglich' }),
    );
  });

  it.each([
    ['an unknown key', { antworten: { fremd: 1 } }],
    ['a birth in the future', { antworten: { geburtsdatum: '2999-01-01' } }],
    ['40 children', { antworten: { kinderU18: children(40) } }],
    ['negative assets', { antworten: { vermoegen: -1 } }],
    ['a wrong day', { stichtag: '2026-13-01' }],
    ['a list', []],
  ])('refuses %s and says where', async (_, payload) => {
    const answer = await evaluate(payload);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().fehler.length).toBeGreaterThan(0);
  });

  it('describes itself by OpenAPI', async () => {
    const { paths } = (await app.inject('/api/sozialleistungsfinder/openapi.json')).json();
    expect(Object.keys(paths)).toEqual(['/api/sozialleistungsfinder/auswertung']);
  });
});

function children(count: number) {
  return Array.from({ length: count }, () => ({ geburtsdatum: '2020-01-01', imHaushalt: true }));
}
