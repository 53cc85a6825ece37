import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { competencePath } from '../paths.ts';
import { type LandKey, laender } from '../places/laender.ts';
import type { Kreis } from '../places/types.ts';
import { texts } from '../texts/index.ts';
import { Frame, type Subject } from './frame.tsx';

/** The Kreise of a Land to choose from. */
export function LandView({
  subject,
  land,
  kreise,
}: {
  subject: Subject;
  land: LandKey;
  kreise: readonly Kreis[];
}) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Frame subject={subject} title={t('land.title', { land: laender[land] })}>
      <p>{t('land.hint')}</p>
      <ul class="kern-list columns" lang="de">
        {kreise.map(({ ags, name }) => (
          <li key={ags}>
            <a class="kern-link" href={href(competencePath(subject.slug, { ags }))}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="kern-link" href={href(competencePath(subject.slug))}>
          {t('land.other')}
        </a>
      </p>
    </Frame>
  );
}
