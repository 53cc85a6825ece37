import { bereinige } from '@sozialplattform/forms';
import { zustaendigNach } from '../../../catalogue/index.ts';
import { type Authority, authorityFor } from '../competence/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { Working } from './context.ts';

/**
 * The authority that an application goes to, by its place and, for some services, by its answers.
 * Undefined where none is competent any more at the place that was chosen: the register has changed.
 */
export function authorityOf(
  db: Queryable,
  { leistung, form, draft, today }: Pick<Working, 'leistung' | 'form' | 'draft' | 'today'>,
): Promise<Authority | undefined> {
  const answers = leistung.sonst ? bereinige(form, draft.content.answers, today).antworten : {};
  return authorityFor(db, zustaendigNach(leistung, answers), draft.ags);
}
