import type { FastifyReply, FastifyRequest } from 'fastify';
import { sameSecret } from '../../platform/crypto/same-secret.ts';
import type { Services } from '../../platform/services.ts';

type Keys = Pick<Services, 'config' | 'vault'>;

/** What a browser shows that knows the password; a new password makes it worthless. */
const keyOf = ({ vault }: Keys, leistung: string, password: string) =>
  vault.pseudonym(`${leistung} ${password}`, 'prototype');

const cookieOf = (leistung: string) => `prototyp-${leistung}`;

/** Whether the browser may see a prototype: it has no password, or the browser once gave it. */
export function mayEnter(keys: Keys, request: FastifyRequest, leistung: string): boolean {
  const password = keys.config.prototypePasswords.get(leistung);
  if (password === undefined) return true;
  return sameSecret(request.cookies[cookieOf(leistung)] ?? '', keyOf(keys, leistung, password));
}

/** Lets the browser in if this is the password. */
export function enter(keys: Keys, reply: FastifyReply, leistung: string, given: string): boolean {
  const password = keys.config.prototypePasswords.get(leistung);
  if (password === undefined) return true;
  const key = keyOf(keys, leistung, password);
  if (!sameSecret(keyOf(keys, leistung, given), key)) return false;
  const secure = keys.config.publicUrl.startsWith('https:');
  reply.setCookie(cookieOf(leistung), key, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 86_400,
  });
  return true;
}
