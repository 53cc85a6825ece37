import type { FastifyInstance, InjectOptions } from 'fastify';

export type Fields = Record<string, string | readonly string[]>;
export type SentFile = { field: string; name: string; bytes: Uint8Array };

export type Browser = ReturnType<typeof browser>;

/** For tests: a browser with a jar of cookies, which fetches its CSRF token as forms bring it. */
export function browser(app: FastifyInstance, cookie = '') {
  const jar = new Map<string, string>(
    cookie ? [cookie.split('=', 2) as [string, string]] : undefined,
  );
  let token: string | undefined;

  async function send(options: InjectOptions) {
    const header = [...jar]
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('; ');
    const answer = await app.inject({
      ...options,
      headers: { ...options.headers, ...(header ? { cookie: header } : {}) },
    });
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() < Date.now())) jar.delete(name);
      else jar.set(name, value);
    }
    token = [...answer.body.matchAll(/name="_csrf" value="([^"]+)"/g)].at(-1)?.[1] ?? token;
    return answer;
  }

  const get = (url: string) => send({ method: 'GET', url });
  const csrf = async () => {
    if (token === undefined) await get(cookie ? '/konto' : '/anmelden');
    return token ?? '';
  };

  return {
    jar,
    get,
    /** Posts as a form does, with its token. */
    async post(url: string, fields: Fields = {}) {
      const payload = encoded({ _csrf: await csrf(), ...fields }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return send({ method: 'POST', url, headers, payload });
    },
    /** Posts as a form with files does. */
    async upload(url: string, fields: Fields, files: readonly SentFile[]) {
      const data = new FormData();
      for (const [name, value] of encoded(fields)) data.append(name, value);
      for (const { field, name, bytes } of files)
        data.append(field, new Blob([new Uint8Array(bytes)]), name);
      const body = new Response(data);
      const headers = {
        'content-type': body.headers.get('content-type') ?? '',
        origin: 'http://localhost:3000',
      };
      const payload = Buffer.from(await body.arrayBuffer());
      return send({ method: 'POST', url, headers, payload });
    },
  };
}

function encoded(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((single): [string, string] => [name, single as string]),
    ),
  );
}

/** Where an answer leads to. */
export const location = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers.location);

/** The value of the hidden field that tells which answers a page showed. */
export const standOf = (body: string) => /name="_stand" value="([^"]*)"/.exec(body)?.[1] ?? '';
