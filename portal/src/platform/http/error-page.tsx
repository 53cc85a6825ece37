import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { defineTexts } from '../i18n/index.ts';
import { ButtonLink, Page } from '../ui/index.ts';
import { noCookies } from './csrf.ts';
import { usePage, useTexts } from './page-context.ts';
import de from './texts/de.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };

const texts = defineTexts({ de, en });

const known = [400, 403, 404, 413, 429, 500, 503] as const;
type Known = (typeof known)[number] | typeof noCookies;

/** One place turns every error into a page, or into a problem document (RFC 9457) for programs. */
export function errorPages(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, 404, 404));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logFault(request, error);
    if (error.code === noCookies) return answer(request, reply, status, noCookies);
    const shown = known.find((code) => code === status) ?? (status < 500 ? 400 : 500);
    return answer(request, reply, status, shown, status >= 500 ? request.id : undefined);
  });
}

/** Name, code and place of a fault; never its message, which may quote what somebody typed. */
function logFault(request: FastifyRequest, error: FastifyError): void {
  const place = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  request.log.error({ fault: error.name, code: error.code, place }, 'request failed');
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  shown: Known,
  id?: string,
) {
  if (!wantsHtml(request)) {
    const title = texts.for(request.locale)(`${shown}.title`);
    return reply
      .code(status)
      .type('application/problem+json')
      .send({ type: 'about:blank', title, status, ...(id === undefined ? {} : { instance: id }) });
  }
  const minutes = Math.max(1, Math.ceil(Number(reply.getHeader('retry-after') ?? 0) / 60));
  const page = <ErrorPage code={shown} minutes={minutes} {...(id === undefined ? {} : { id })} />;
  return reply.page(page, { status });
}

function wantsHtml(request: FastifyRequest): boolean {
  return (
    !request.url.startsWith('/api/') && !/^application\/json/.test(request.headers.accept ?? '')
  );
}

/** `minutes` says when to try again, where that matters. */
function ErrorPage({ code, id, minutes }: { code: Known; id?: string; minutes: number }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Page title={t(`${code}.title`)}>
      <p>{t(`${code}.text`, { minutes })}</p>
      {id && <p>{t('reference', { id })}</p>}
      <p>
        <ButtonLink href={href('/')}>{t('home')}</ButtonLink>
      </p>
      <p>
        <a class="kern-link" href={href('/hilfe')}>
          {t('help')}
        </a>
      </p>
    </Page>
  );
}
