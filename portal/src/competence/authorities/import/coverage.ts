import type { AuthorityType } from '../../../../../catalogue/index.ts';
import { isLand, laender } from '../../places/laender.ts';
import type { Kreis } from '../../places/types.ts';
import { authorityTypes } from '../sample.ts';
import type { Responsible } from '../types.ts';

type NamedKreis = Pick<Kreis, 'ags' | 'name'>;

/** The Kreise that have no authority of a kind, and those that have it for single Gemeinden only. */
export type Gap = {
  type: AuthorityType;
  none: readonly NamedKreis[];
  partly: readonly NamedKreis[];
};

/** Where applications to each kind of authority would lead to nobody. */
export function gapsOf(authorities: readonly Responsible[], kreise: readonly NamedKreis[]): Gap[] {
  return authorityTypes
    .map((type) => {
      const areas = authorities
        .filter(({ authority }) => authority.type === type)
        .flatMap((responsible) => responsible.areas);
      const open = kreise.filter(({ ags }) => !areas.some((area) => ags.startsWith(area)));
      const { partly = [], none = [] } = Object.groupBy(open, ({ ags }) =>
        areas.some((area) => area.startsWith(ags)) ? 'partly' : 'none',
      );
      return { type, none, partly };
    })
    .filter(({ none, partly }) => none.length + partly.length > 0);
}

/** A gap as lines for operators; a Land that has nothing at all is named instead of its Kreise. */
export function gapLines({ type, none, partly }: Gap, kreise: readonly NamedKreis[]): string[] {
  const lines: string[] = [];
  if (none.length > 0) {
    lines.push(
      `No ${type} in ${none.length} of ${kreise.length} Kreise: ${namesOf(none, kreise)}.`,
    );
  }
  if (partly.length > 0) {
    lines.push(`${type} for single Gemeinden only in ${partly.length}: ${namesOf(partly, [])}.`);
  }
  return lines;
}

function namesOf(some: readonly NamedKreis[], all: readonly NamedKreis[]): string {
  const landOf = ({ ags }: NamedKreis) => ags.slice(0, 2);
  const size = Map.groupBy(all, landOf);
  const named = [...Map.groupBy(some, landOf)].flatMap(([land, kreise]) =>
    isLand(land) && kreise.length === size.get(land)?.length
      ? [laender[land]]
      : kreise.map(({ ags, name }) => `${name} (${ags})`),
  );
  return named.join(', ');
}
