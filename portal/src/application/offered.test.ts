import { describe, expect, it } from 'vitest';
import { beispielDienst } from '../../../catalogue/index.ts';
import { serviceOf } from '../delivery/index.ts';
import { readConfig } from '../platform/config.ts';
import { sayWhatIsNotOffered } from './offered.ts';
import { sampleDay, sampleDayPortal } from './testing.ts';

const outside = 'http://127.0.0.1:1';
const portal = await sampleDayPortal({
  env: {
    SANDBOX: 'false',
    MAIL_FROM: 'Portal <portal@portal.example>',
    BUNDID_SERVICE_ID: 'BMI-1234',
    SMTP_URL: 'smtp://127.0.0.1:1',
    BUNDID_METADATA_URL: outside,
    FITCONNECT_AUTH_URL: outside,
    FITCONNECT_SUBMISSION_API: outside,
    FITCONNECT_DESTINATION_API: outside,
    FITCONNECT_CLIENT_ID: 'portal',
    FITCONNECT_CLIENT_SECRET: 'secret',
    FITCONNECT_TRUST: 'test',
    LEIKA_KEYS: 'einstiegsgeld:99107999017000, buergergeld-kurzantrag:99107002017002',
  },
});
const { catalogue, config } = portal.services;

/** Draft, proof and last click with the answers of the sample person. */
async function send(name: string, slug: string) {
  const { person, browser } = await portal.citizen(name);
  const persona = await catalogue.persona(slug, sampleDay);
  const draft = await portal.draft(person, persona?.antworten ?? {}, slug);
  await portal.prove(person, draft.id);
  const answer = await browser.post(`/antrag/${slug}/senden`, { entwurf: draft.id, stand: '1' });
  return { answer, draft };
}

describe('the service under which an application is delivered', () => {
  it('is the one that the catalogue names, not the first that it lists', async () => {
    const { answer, draft } = await send('bewilligung', 'buergergeld');
    expect(answer.statusCode).toBe(303);
    const { rows } = await portal.pool.query(
      `select service->>'identifier' as identifier from delivery
       join submission on submission.id = submission_id where draft_id = $1`,
      [draft.id],
    );
    expect(rows).toEqual([{ identifier: 'urn:de:fim:leika:leistung:99107002017000' }]);
  });

  it.each([
    ['einstiegsgeld', 'urn:de:fim:leika:leistung:99107999017000'],
    ['buergergeld-kurzantrag', 'urn:de:fim:leika:leistung:99107002017002'],
    ['junge-menschen', undefined],
  ])('is by the key that the operator gave: %s', (slug, service) => {
    expect(serviceOf(config, catalogue.leistung(slug)!)).toBe(service);
  });

  it('is an example in the sandbox where no key is known', () => {
    const service = serviceOf({ ...config, sandbox: true }, catalogue.leistung('junge-menschen')!);
    expect(service).toBe(beispielDienst('junge-menschen'));
  });
});

describe('a Leistung without a key', () => {
  const at = '/antrag/junge-menschen';

  it('is not offered online, and named at start', async () => {
    const { browser } = await portal.citizen('anfang');
    expect((await browser.get(`${at}?ags=06611000`)).statusCode).toBe(404);
    expect((await browser.post(at, { ags: '06611000' })).statusCode).toBe(404);
    const page = await browser.get('/leistungen/junge-menschen/zustaendig?ort=34117');
    expect(page.body).toContain('keinen Online-Antrag');
    const [line] = portal.log.filter((each) => each.includes('LEIKA_KEYS'));
    expect(JSON.parse(line ?? '{}').leistungen).toContain('junge-menschen');
    expect(JSON.parse(line ?? '{}').leistungen).not.toContain('einstiegsgeld');
  });

  it('is not sent, and its draft stays, where somebody had begun before', async () => {
    const { answer, draft } = await send('vorher', 'junge-menschen');
    expect(answer.statusCode).toBe(503);
    const left = await portal.pool.query('select 1 from draft where id = $1', [draft.id]);
    expect(left.rowCount).toBe(1);
  });
});

it('does not start with a key for what has no form', () => {
  const leikaKeys = new Map([['schuldnerberatung', '99107060058000']]);
  const services = { catalogue, config: { ...config, leikaKeys } };
  expect(() => sayWhatIsNotOffered(portal.app, services)).toThrow(/“schuldnerberatung”/);
});

it.each(['einstiegsgeld', 'einstiegsgeld:123', 'a:99107002017000:b'])(
  'does not start with what is no key: %s',
  (LEIKA_KEYS) => {
    const env = { DATABASE_URL: 'postgres://unused', LEIKA_KEYS };
    expect(() => readConfig(env)).toThrow(/LEIKA_KEYS: must be/);
  },
);
