import { setTimeout as pause } from 'node:timers/promises';
import { alsXml, bereinige, erreichbar, kompiliere, zusammenfassung } from '@sozialplattform/forms';
import pg from 'pg';
import { persona } from '../catalogue/buergergeld/persona.ts';
import { renderApplicationPdf } from '../portal/src/platform/pdf/index.ts';
import { today } from '../portal/src/platform/time.ts';
import { average, clock } from './support/clocked.ts';
import { coreSeconds } from './support/core-time.ts';
import { atLeast, atMost, type Figure } from './support/figures.ts';
import { startStandIns } from './support/stand-ins.ts';
import { openWorld, personWithDraft, type World } from './support/world.ts';

/** After so many a node has compiled its programs and plans: before, each takes up to a fifth longer. */
const warmUp = 240;
const alone = 12;
const together = 240;
const clicksAtOnce = 8;
/** Milliseconds after which something must be wrong. */
const patience = 120_000;

/**
 * Complete applications, from the click to the hand-over to FIT-Connect, with PDF and XML, while their
 * acknowledgements go out by mail: how many a second when many come together, all on the cores of this machine
 * with the stand-ins of FIT-Connect and mail, and where the time of one goes that comes alone.
 */
export async function run(): Promise<Figure[]> {
  const portalUrl = 'http://portal.bench.test';
  const standIns = await startStandIns(portalUrl);
  const world = await openWorld({
    SANDBOX_PORT: String(standIns.firstPort),
    PUBLIC_URL: portalUrl,
  });
  await world.services.jobs.start();
  try {
    // Ends when the authorities have made their keys known: until then deliveries are tried again.
    await sendAll(world, await people(world, warmUp));
    await standIns.stopAuthorities();
    await endAll(world);
    const shares = await sharesOfOne(world);
    await endAll(world);
    const ready = await people(world, together);
    const before = await coreSeconds(world.services.pool);
    const seconds = (await sendAll(world, ready)) / 1000;
    await noneIs(world, `'wartend', 'gesendet'`, 50);
    const after = await coreSeconds(world.services.pool);
    return [
      atLeast(30, 'submit: from click to handed over', together / seconds, 'applications/s'),
      ...onCoresOfItsOwn(before, after),
      ...shares,
    ];
  } finally {
    await world.services.jobs.stop();
    await world.close();
    await standIns.close();
  }
}

/**
 * What two cores carry at most if FIT-Connect and the mail server stand elsewhere, as they do: by the time
 * that portal, clicks and database took of the cores which all share here, until each application was
 * known to have arrived. The database of the benchmark does not wait for its disk.
 */
function onCoresOfItsOwn(before: number | undefined, after: number | undefined): Figure[] {
  if (before === undefined || after === undefined) return [];
  const rate = (2 * together) / (after - before);
  return [
    atLeast(30, 'submit: with two cores for portal and database, at most', rate, 'applications/s'),
  ];
}

/**
 * Sends applications that are ready.
 * @returns milliseconds from the first click until all are handed over
 */
async function sendAll(world: World, ready: Ready[]): Promise<number> {
  const waiting = [...ready];
  const start = performance.now();
  const click = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) await send(world, one);
  };
  await Promise.all(Array.from({ length: clicksAtOnce }, click));
  // Asking takes time too, which many applications feel.
  await noneIs(world, `'wartend'`, ready.length === 1 ? 5 : 50);
  return performance.now() - start;
}

/** Waits until no delivery is in these states, asking every so many milliseconds. */
async function noneIs(world: World, states: string, every: number): Promise<void> {
  const start = performance.now();
  while ((await countOf(world, states)) > 0) {
    if (performance.now() - start > patience) throw new Error(await problems(world));
    await pause(every);
  }
}

/** As if the authorities had answered: else the portal would go on asking what became of these. */
async function endAll(world: World): Promise<void> {
  await noneIs(world, `'wartend', 'gesendet'`, 50);
  await world.services.pool.query(`update delivery set state = 'angenommen'`);
}

async function problems({ services }: World): Promise<string> {
  const { rows } = await services.pool.query(
    `select problem, count(*)::int from delivery where state = 'wartend' group by problem`,
  );
  return `not handed over in time: ${JSON.stringify(rows)}`;
}

let persons = 0;

/** What people write themselves is different in each application; what they choose is often the same. */
function answersOf(person: number): Partial<typeof persona> {
  const word = [...String(person)].map((digit) => 'aeioubdgln'[Number(digit)]).join('');
  const cents = (amount: number) => amount + 100 * (person % 97) + (person % 89);
  return {
    ...persona,
    vorname: `Erika-${word}`,
    nachname: `Muster${word}`,
    geburtsname: `Gabler${word}`,
    geburtsdatum: `19${64 + (person % 20)}-08-${10 + (person % 19)}`,
    geburtsort: `Musterstadt-${word}`,
    strasse: `${word}-Musterstraße`,
    hausnummer: String(person),
    telefon: `+49302312${1000 + (person % 9000)}`,
    email: `erika.${word}@example.org`,
    einzugAm: `20${12 + (person % 13)}-03-01`,
    flaecheGesamt: 48 + (person % 40),
    flaecheSelbst: 48 + (person % 40),
    baujahr: 1950 + (person % 70),
    grundmiete: cents(38_500),
    nebenkosten: cents(9_500),
    heizkosten: cents(7_200),
    bargeld: cents(8_000),
    girokonten: cents(41_250),
    spareinlagen: cents(120_000),
    beschaeftigungen: (persona.beschaeftigungen ?? []).map((job) => ({
      ...job,
      name: `${word} GmbH`,
    })),
    kasse: `Musterkasse ${word}`,
    ernaehrung: `Glutenfreie Lebensmittel, ${word}`,
    arzt: `Praxis Dr. ${word}, Kassel`,
  };
}

/** A browser on the last page, with what that page posts. */
type Ready = { cookie: string; fields: Record<string, string> };

async function people(world: World, count: number): Promise<Ready[]> {
  const ready: Ready[] = [];
  while (ready.length < count) ready.push(await readyToSend(world));
  return ready;
}

/** Someone whose application is complete, right after the second authentication. */
async function readyToSend(world: World): Promise<Ready> {
  persons += 1;
  const identity = { bpk2: `bpk2-${persons}`, givenName: 'Erika', surname: 'Musterfrau' };
  const cookie = await personWithDraft(world, answersOf(persons), identity);
  await world.services.pool.query(
    `insert into second_authentication (session_hash, purpose, at)
     select token_hash, $1 || draft.id || ':' || draft.revision, now() from session join draft using (account_id)
     on conflict do nothing`,
    ['senden:'],
  );
  const page = await fetch(`${world.url}/antrag/buergergeld/senden`, { headers: { cookie } });
  const inputs = (await page.text()).matchAll(/name="(_csrf|entwurf|stand)" value="([^"]+)"/g);
  const fields = Object.fromEntries([...inputs].map(([, name, value]) => [name, value]));
  const csrf = page.headers.getSetCookie().map((set) => set.split(';')[0]);
  return { cookie: [cookie, ...csrf].join('; '), fields };
}

async function send(world: World, { cookie, fields }: Ready): Promise<void> {
  const answer = await fetch(`${world.url}/antrag/buergergeld/senden`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  const to = answer.headers.get('location') ?? '';
  if (!to.endsWith('/gesendet')) throw new Error(`not sent: ${answer.status} ${to}`);
}

/** Counts without the method that is clocked. */
const unclocked = pg.Client.prototype.query as (
  this: pg.Client,
  text: string,
) => Promise<pg.QueryResult>;

async function countOf({ services }: World, states: string): Promise<number> {
  const client = await services.pool.connect();
  const text = `select count(*)::int from delivery where state in (${states})`;
  const { rows } = await unclocked.call(client, text);
  client.release();
  return rows[0]?.count ?? 0;
}

/** Shares of the time that one application takes which comes alone; some of it runs at the same time. */
async function sharesOfOne(world: World): Promise<Figure[]> {
  const database = clock(pg.Client.prototype as never, ['query']);
  const cipher = clock(crypto.subtle as never, ['encrypt', 'wrapKey', 'importKey', 'digest']);
  const sum = { all: 0, database: 0, cipher: 0 };
  for (let one = 0; one < alone; one += 1) {
    const ready = await people(world, 1);
    const before = { database: database.milliseconds(), cipher: cipher.milliseconds() };
    sum.all += await sendAll(world, ready);
    sum.database += database.milliseconds() - before.database;
    sum.cipher += cipher.milliseconds() - before.cipher;
  }
  database.restore();
  cipher.restore();
  const all = sum.all / alone;
  const stages: [string, number][] = [
    ['validation', await validation(world)],
    ['XML', await xml(world)],
    ['PDF', await pdf(world)],
    ['encryption', sum.cipher / alone],
    ['database', sum.database / alone],
  ];
  return stages.map(([name, time]) =>
    atMost(1, `submit: share of ${name}`, time / all, 'of one alone'),
  );
}

async function formOf({ services }: World) {
  const antrag = await services.catalogue.antrag('buergergeld');
  if (!antrag) throw new Error('no form');
  return kompiliere(antrag);
}

async function validation(world: World): Promise<number> {
  const form = await formOf(world);
  return average(20, () => {
    erreichbar(form, persona, undefined, today());
    bereinige(form, persona, today());
  });
}

async function xml(world: World): Promise<number> {
  const form = await formOf(world);
  return average(20, () => alsXml(form, persona, today()));
}

async function pdf(world: World): Promise<number> {
  const form = await formOf(world);
  const now = new Date().toISOString();
  return average(10, (round) => {
    const answers = answersOf(round);
    return renderApplicationPdf({
      nummer: `SP-2026-${round}`,
      eingereichtAm: now,
      leistung: { titel: 'Grundsicherungsgeld', recht: '§ 37 SGB II' },
      behoerde: {
        name: 'Jobcenter Musterstadt',
        street: 'Beispielallee 12',
        postcode: '12345',
        city: 'Musterstadt',
      },
      zusammenfassung: zusammenfassung(form, answers, today()),
      nachweise: [],
      person: 'Erika Musterfrau',
      unterschriften: [],
      authentifizierung: { verfahren: 'BundID', niveau: 'hoch', am: now },
      xml: Buffer.from(alsXml(form, answers, today())),
      xmlName: 'antrag.xml',
    });
  });
}
