import type { Leistung } from '../../../../catalogue/index.ts';
import type { Place } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { texts } from '../texts/index.ts';
import { inLocale, nameOf } from './names.ts';

export type LeistungListProps = {
  leistungen: readonly Leistung[];
  today: string;
  /** Slugs of those that can be applied for online; marked. */
  online?: ReadonlySet<string>;
  /** Chosen before; goes along to the page of the Leistung. */
  place?: Place | undefined;
  /** Says how long each online application takes. */
  minutes?: boolean;
};

const nothing: ReadonlySet<string> = new Set();

/** Leistungen as links, each with what it is. */
export function LeistungList({
  leistungen,
  today,
  online = nothing,
  place,
  minutes,
}: LeistungListProps) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const query = place ? `?ags=${place.ags}` : '';
  return (
    <ul class="rows">
      {leistungen.map((leistung) => (
        <li key={leistung.slug}>
          <div class="row">
            <a class="kern-link" href={href(`/leistungen/${leistung.slug}`) + query}>
              {nameOf(leistung, today, locale)}
            </a>
            {online.has(leistung.slug) && (
              <span class="kern-badge kern-badge--small kern-badge--success">
                <span class="kern-label kern-label--small">{t('leistung.online')}</span>
              </span>
            )}
          </div>
          <span class="note">{inLocale(leistung.kurz, locale)}</span>
          {minutes && (
            <span class="note">
              {' '}
              {t('apply.minutes', { n: leistung.dauer ?? 45 })}
              {leistung.ohneKonto && `, ${t('apply.noAccount')}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
