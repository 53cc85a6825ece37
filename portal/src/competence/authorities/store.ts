import { and, desc, eq, sql } from 'drizzle-orm';
import type { AuthorityType } from '../../../../catalogue/index.ts';
import { type Queryable, statement } from '../../platform/database/index.ts';
import { authorityAreaTable, authorityTable, kreisTable } from '../schema.ts';
import type { Authority } from './types.ts';

type Asked = { type: AuthorityType; kreis: string; prefixes: string[] };

const ofSmallestArea = statement((db, { type, kreis, prefixes }: Asked) =>
  db
    .select({ authority: authorityTable })
    .from(authorityAreaTable)
    .innerJoin(authorityTable, eq(authorityTable.id, authorityAreaTable.authorityId))
    .innerJoin(kreisTable, eq(kreisTable.ags, kreis))
    .where(
      and(
        eq(authorityAreaTable.type, type),
        sql`${authorityAreaTable.area} = any(${prefixes}::text[])`,
      ),
    )
    .orderBy(desc(sql`length(${authorityAreaTable.area})`))
    .limit(1),
);

/**
 * The authority that is competent in a Gemeinde (8 digits of its AGS) or a Kreis (5 digits): the one
 * of the smallest area that holds it. Undefined when there is no such Kreis, or none is known for it.
 * An operator's own resolver (FIT-Connect Routing API, PVOG) would be asked here.
 */
export async function authorityFor(
  db: Queryable,
  type: AuthorityType,
  ags: string,
): Promise<Authority | undefined> {
  if (!/^\d{5}(?:\d{3})?$/.test(ags)) return undefined;
  const prefixes = Array.from({ length: ags.length - 1 }, (_, index) => ags.slice(0, index + 2));
  const [row] = await ofSmallestArea(db, { type, kreis: ags.slice(0, 5), prefixes });
  return row && toAuthority(row.authority);
}

function toAuthority(row: typeof authorityTable.$inferSelect): Authority {
  const { phone, email, website, sample: _sample, ...rest } = row;
  return {
    ...rest,
    ...(phone === null ? {} : { phone }),
    ...(email === null ? {} : { email }),
    ...(website === null ? {} : { website }),
  };
}
