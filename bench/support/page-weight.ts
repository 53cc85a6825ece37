import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

export type Weight = {
  html: number;
  style: number;
  fonts: number;
  /** Scripts that nothing waits for. */
  script: number;
  /** Scripts that the page waits for. */
  blocking: number;
  other: number;
};

type Resource = { kind: keyof Weight; url: string };

/**
 * What a browser that has nothing yet loads for a page, in bytes as sent (brotli); fonts only where the
 * page has a character of theirs.
 */
export async function weigh(url: string, cookie = ''): Promise<Weight> {
  const html = await load(url, cookie);
  const weight: Weight = { html: html.bytes, style: 0, fonts: 0, script: 0, blocking: 0, other: 0 };
  for (const { kind, url: address } of resources(html.text, url)) {
    const { bytes, text } = await load(address, cookie);
    weight[kind] += bytes;
    if (kind !== 'style') continue;
    for (const font of fontsFor(html.text, text, address))
      weight.fonts += (await load(font, cookie)).bytes;
  }
  return weight;
}

/** An answer, and its length as it was sent (which the built-in `fetch` does not tell). */
async function load(url: string, cookie: string): Promise<{ text: string; bytes: number }> {
  const request = get(url, { headers: { cookie, 'accept-encoding': 'br' } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`);
  const sent = Buffer.concat(await answer.toArray());
  const packed = answer.headers['content-encoding'] === 'br';
  return { text: String(packed ? brotliDecompressSync(sent) : sent), bytes: sent.length };
}

function resources(html: string, base: string): Resource[] {
  const tags = html.matchAll(/<(link|script|img)\b[^>]*>/g);
  return [...tags].flatMap(([tag, name]): Resource[] => {
    const address = /(?:href|src)="([^"]+)"/.exec(tag)?.[1];
    if (address === undefined || address.startsWith('data:')) return [];
    const url = new URL(address, base).href;
    if (name === 'script') {
      const waits = !/\s(type="module"|defer|async)/.test(tag);
      return [{ kind: waits ? 'blocking' : 'script', url }];
    }
    if (name === 'img') return [{ kind: 'other', url }];
    if (/rel="stylesheet"/.test(tag)) return [{ kind: 'style', url }];
    return /rel="icon"/.test(tag) ? [{ kind: 'other', url }] : [];
  });
}

/** The fonts that the style sheet names for characters of this text. */
function fontsFor(html: string, css: string, base: string): string[] {
  const text = html.replace(/<[^>]*>/g, '');
  const points = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const faces = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, face]) => face ?? '');
  const needed = faces.filter((face) =>
    rangesOf(face).some(([from, to]) => hasOne(points, from, to)),
  );
  const urls = needed.flatMap((face) => /url\("?([^")]+)"?\)/.exec(face)?.[1] ?? []);
  return [...new Set(urls.map((url) => new URL(url, base).href))];
}

function rangesOf(face: string): [number, number][] {
  const list = /unicode-range:\s*([^;]+)/.exec(face)?.[1];
  if (list === undefined) return [[0, 0x10ffff]];
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ];
  });
}

function hasOne(points: ReadonlySet<number>, from: number, to: number): boolean {
  for (const point of points) if (from <= point && point <= to) return true;
  return false;
}
