import fastify from 'fastify';
import { persona } from '../catalogue/buergergeld/persona.ts';
import { atLeast, type Figure, median } from './support/figures.ts';
import { loader } from './support/load.ts';
import { openWorld, personWithDraft } from './support/world.ts';

const rounds = 13;
const seconds = 1;

/** What is asked for; `as` is the size of the constant string it is compared with. */
type Target = { name: string; url: string; headers: Record<string, string> };

const contentPath = '/leistungen/buergergeld';
const formPath = '/antrag/buergergeld/seite/person/anschrift';

/**
 * Answers a second of a content page, and of a page of the form with session and draft, each as a
 * share of those of a constant string of its size by a bare server of the same framework. All are in
 * one process; short runs take turns, there and back, and each round is compared by itself, so that what
 * else the machine does meets all of them.
 */
export async function run(): Promise<Figure[]> {
  const world = await openWorld();
  const erika = { bpk2: 'bpk2-erika', givenName: 'Erika', surname: 'Musterfrau' };
  const session = await personWithDraft(world, persona, erika);
  const content = { name: 'content page', url: world.url + contentPath, headers: {} };
  const cookie = await cookiesAfter(world.url + formPath, session);
  const form = { name: 'form page', url: world.url + formPath, headers: { cookie } };
  const constants = await constantServer({
    content: await sizeOf(content),
    form: await sizeOf(form),
  });
  const load = loader();
  try {
    const targets = [
      content,
      { name: 'constant as content', url: `${constants.url}/content`, headers: {} },
      form,
      { name: 'constant as form', url: `${constants.url}/form`, headers: {} },
    ];
    const measured = await interleaved(targets, ({ url, headers }) =>
      load.rate({ url, headers, seconds }),
    );
    const share = (page: number, constant: number) =>
      median(measured.map((rates) => (rates[page] ?? 0) / (rates[constant] ?? 1)));
    return [
      atLeast(0.8, 'pages: content page ÷ constant string', share(0, 1), 'ratio'),
      atLeast(0.1, 'pages: form page ÷ constant string', share(2, 3), 'ratio'),
    ];
  } finally {
    load.close();
    await constants.close();
    await world.close();
  }
}

/** The rates of all targets, round by round; every other round goes backwards, the first only warms up. */
async function interleaved(
  targets: readonly Target[],
  measure: (target: Target) => Promise<number>,
): Promise<number[][]> {
  const measured: number[][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const rates: number[] = [];
    const order = [...targets.keys()];
    for (const index of round % 2 === 0 ? order : order.reverse()) {
      const target = targets[index];
      if (target) rates[index] = await measure(target);
    }
    if (round > 0) measured.push(rates);
  }
  return measured;
}

/** What a browser sends that has seen a page of the form before: the session, and what came with the page. */
async function cookiesAfter(url: string, session: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie: session } });
  await answer.arrayBuffer();
  return [session, ...answer.headers.getSetCookie().map((set) => set.split(';')[0])].join('; ');
}

async function sizeOf({ url, headers }: Target): Promise<number> {
  const answer = await fetch(url, { headers: { ...headers, 'accept-encoding': 'identity' } });
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength;
}

async function constantServer(sizes: Record<string, number>) {
  const app = fastify();
  for (const [path, size] of Object.entries(sizes)) {
    const text = 'x'.repeat(size);
    app.get(`/${path}`, (_request, reply) => reply.type('text/html; charset=utf-8').send(text));
  }
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
}
