import { zustaendigNach } from '../../../catalogue/index.ts';
import { type Authority, authorityFor } from '../competence/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { Working } from './context.ts';

/** The authority that an application goes to, by its place and, for some services, by its answers. */
export function authorityOf(
  db: Queryable,
  { leistung, draft }: Pick<Working, 'leistung' | 'draft'>,
): Promise<Authority | undefined> {
  return authorityFor(db, zustaendigNach(leistung, draft.content.answers), draft.ags);
}
