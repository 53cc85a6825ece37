import type { FastifyReply } from 'fastify';
import { localeHref } from '../platform/i18n/index.ts';
import type { ApplicationContext, AtPage } from './context.ts';
import { shownInputs } from './shown-inputs.ts';
import { fileFields } from './uploads/index.ts';
import { type PageNotice, PageView } from './views/page.tsx';

export type Shown = {
  body?: Record<string, string | string[]>;
  errors?: readonly { field: string; text: string }[];
  notice?: PageNotice;
  target?: string | undefined;
};

/** Answers with a question page. */
export async function showPage(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  { body, errors = [], notice, target }: Shown,
): Promise<void> {
  const { draft, page } = working;
  const shown = shownInputs(draft.content, page, body);
  reply.page(
    <PageView
      working={working}
      shown={shown}
      errors={errors}
      notice={notice}
      target={target}
      files={await fileFields(context, working, page, shown)}
    />,
    { status: errors.length > 0 ? 422 : 200 },
  );
}

/** Leads to a path of this site; with what it is opened for. */
export function goTo(reply: FastifyReply, path: string, target?: string): FastifyReply {
  const query = target === undefined ? '' : `?ziel=${encodeURIComponent(target)}`;
  return reply.redirect(localeHref(reply.request.locale, path) + query, 303);
}
