import type { Antworten } from '@sozialplattform/eligibility';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../platform/services.ts';

type Keys = Pick<Services, 'vault' | 'config'>;

const minutes = 60;
const context = 'finder-takeover';
const nameOf = ({ config }: Keys) =>
  config.publicUrl.startsWith('https:') ? '__Host-finder' : 'finder';

/** Lets the browser bring its answers to an application, sealed, for an hour: only if the person says so. */
export function carryAnswers(keys: Keys, reply: FastifyReply, answers: Antworten): void {
  const sealed = keys.vault.sealJson(answersOfForms(answers), context).toString('base64url');
  reply.setCookie(nameOf(keys), sealed, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: keys.config.publicUrl.startsWith('https:'),
    maxAge: minutes * 60,
  });
}

/** The answers that the browser brings from the finder, by the names of the forms' questions; once. */
export function takeCarried(
  keys: Keys,
  request: FastifyRequest,
  reply: FastifyReply,
): Record<string, unknown> {
  const sealed = request.cookies[nameOf(keys)];
  if (sealed === undefined) return {};
  reply.clearCookie(nameOf(keys), { path: '/' });
  try {
    return keys.vault.openJson(Buffer.from(sealed, 'base64url'), context) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
}

/**
 * What the finder asked under the names that shared blocks of the forms give to the same questions, but
 * for what a login says better, such as the birth date.
 */
function answersOfForms(answers: Antworten): Record<string, unknown> {
  const { gesundheit, lebenssituation, staatsangehoerigkeit } = answers;
  const known: Record<string, unknown> = {};
  if (staatsangehoerigkeit === 'DEUTSCH') known.staatsangehoerigkeiten = ['DE'];
  if (answers.erwerbsfaehig === 'JA') known.erwerbsfaehig = true;
  if (lebenssituation === 'ALLEINERZIEHEND') known.alleinerziehend = true;
  if (lebenssituation === 'ALLEIN') known.alleinWohnend = true;
  if (answers.wohnen === 'OHNE_WOHNUNG') known.ohneFestenWohnsitz = true;
  if (gesundheit?.some((entry) => entry === 'SCHWANGER' || entry === 'SCHWANGER_AB_13SSW'))
    known.schwanger = true;
  if (gesundheit?.includes('KOSTENAUFW_ERNAEHRUNG')) known.kostenaufwErnaehrung = true;
  return known;
}
