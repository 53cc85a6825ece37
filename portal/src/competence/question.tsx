import type { VNode } from 'preact';
import type { Queryable } from '../platform/database/index.ts';
import type { Locale } from '../platform/i18n/index.ts';
import type { Place, PlaceAnswer } from './places/answer.ts';
import { findPlaces } from './places/find.ts';
import { isLand } from './places/laender.ts';
import { kreiseOfLand, placeByAgs } from './places/store.ts';
import { texts } from './texts/index.ts';
import { ChooseView } from './views/choose.tsx';
import type { Asking } from './views/frame.tsx';
import { LandView } from './views/land.tsx';
import { SearchView } from './views/search.tsx';

/** The query of a page that takes a place, as it came. */
export type PlaceQuery = Readonly<Record<string, string | string[] | undefined>>;

/** The place that is meant, or the page that asks for it and its HTTP status. */
export type PlaceOrPage = { place: Place } | { page: VNode; status?: number };

/**
 * The place that `ort` (as typed), `ags` or `land` of a query name, or the page with what is still
 * to be asked: which of several, what is wrong, what may be meant. Takes any query, never throws for it.
 */
export async function placeOrPage(
  db: Queryable,
  asking: Asking,
  { ort, ags, land, gefragt }: PlaceQuery,
  locale: Locale,
): Promise<PlaceOrPage> {
  if (typeof ags === 'string') {
    const place = await placeByAgs(db, ags);
    if (place) return { place };
    const error = texts.for(locale)('error.unknown-place');
    return { page: <SearchView asking={asking} error={error} />, status: 404 };
  }
  if (typeof land === 'string' && isLand(land)) {
    const kreise = await kreiseOfLand(db, land);
    return { page: <LandView asking={asking} land={land} kreise={kreise} /> };
  }
  if (typeof ort !== 'string') return { page: <SearchView asking={asking} /> };
  return answer(asking, ort, await findPlaces(db, ort), gefragt === '1', locale);
}

function answer(
  asking: Asking,
  query: string,
  found: PlaceAnswer,
  missing: boolean,
  locale: Locale,
): PlaceOrPage {
  const t = texts.for(locale);
  switch (found.kind) {
    case 'place':
      return { place: found.place };
    case 'which-ort':
    case 'which-kreis':
      return { page: <ChooseView {...{ asking, query, missing }} answer={found} /> };
    case 'unknown':
    case 'invalid': {
      const shown = query.trim().slice(0, 100);
      const error =
        found.kind === 'invalid'
          ? t(`error.${found.reason}`)
          : t(found.plz ? 'error.unknown-plz' : 'error.unknown-name', { query: shown });
      return {
        page: (
          <SearchView asking={asking} value={shown} error={error} suggestions={found.options} />
        ),
      };
    }
  }
}
