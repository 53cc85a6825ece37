import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../platform/services.ts';
import { parkedMinutes } from './store.ts';

type Config = Pick<Services['config'], 'publicUrl'>;

const token = /^[A-Za-z0-9_-]{43}$/;

const secure = ({ publicUrl }: Config) => publicUrl.startsWith('https:');
const nameOf = (config: Config) => (secure(config) ? '__Host-eingabe' : 'eingabe');
const options = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: secure(config) }) as const;

/** The browser's token for a parked page; the database knows only its hash. */
export function readToken(config: Config, request: FastifyRequest): string | undefined {
  const value = request.cookies[nameOf(config)];
  return value !== undefined && token.test(value) ? value : undefined;
}

/** Gives the browser a new token. */
export function giveToken(config: Config, reply: FastifyReply): string {
  const given = randomBytes(32).toString('base64url');
  reply.setCookie(nameOf(config), given, { ...options(config), maxAge: parkedMinutes * 60 });
  return given;
}

export function clearToken(config: Config, reply: FastifyReply): void {
  reply.clearCookie(nameOf(config), options(config));
}
