import type { FastifyReply } from 'fastify';
import type { ApplicationContext, AtPage } from './context.ts';
import { shownInputs } from './shown-inputs.ts';
import { fileFields } from './uploads/index.ts';
import { PageView } from './views/page.tsx';
import type { PageNotice } from './views/page-notice.tsx';

export type Shown = {
  body?: Record<string, string | string[]>;
  errors?: readonly { field: string; text: string }[];
  notice?: PageNotice | undefined;
  target?: string | undefined;
};

/** Answers with a question page. */
export async function showPage(
  context: ApplicationContext,
  reply: FastifyReply,
  working: AtPage,
  { body, errors = [], notice, target }: Shown,
  status = errors.length > 0 ? 422 : 200,
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
    { status },
  );
}
