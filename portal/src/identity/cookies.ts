import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookies of this capability; each holds one random token. */
const names = {
  /** The session of a signed-in person. */
  session: 'sitzung',
  /** The browser in which a login began. */
  attempt: 'anmeldung',
  /** The browser that brought the provider's answer. */
  handover: 'uebergabe',
  /** A guest's session, one of each kind. */
  kurzantrag: 'kurzantrag',
  prototyp: 'prototyp',
} as const;

type CookieName = keyof typeof names;

/** Minutes; a session's cookie lives as long as the browser runs. */
const lifetimes: Partial<Record<CookieName, number>> = { attempt: 60, handover: 5 };

const token = /^[A-Za-z0-9_-]{43}$/;

export type Cookies = {
  read(request: FastifyRequest, name: CookieName): string | undefined;
  set(reply: FastifyReply, name: CookieName, token: string): void;
  clear(reply: FastifyReply, name: CookieName): void;
};

/**
 * HttpOnly, SameSite=Lax; on https also Secure and bound to this very host (`__Host-`).
 */
export function cookies(secure: boolean): Cookies {
  const fullName = (name: CookieName) => (secure ? `__Host-${names[name]}` : names[name]);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    read(request, name) {
      const value = request.cookies[fullName(name)];
      return value !== undefined && token.test(value) ? value : undefined;
    },
    set(reply, name, value) {
      const minutes = lifetimes[name];
      const maxAge = minutes === undefined ? {} : { maxAge: minutes * 60 };
      reply.setCookie(fullName(name), value, { ...options, ...maxAge });
    },
    clear(reply, name) {
      reply.clearCookie(fullName(name), options);
    },
  };
}
