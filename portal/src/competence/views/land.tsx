import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { withPlace } from '../paths.ts';
import { type LandKey, laender } from '../places/laender.ts';
import type { Kreis } from '../places/types.ts';
import { texts } from '../texts/index.ts';
import { type Asking, Frame } from './frame.tsx';

/** The Kreise of a Land to choose from. */
export function LandView({
  asking,
  land,
  kreise,
}: {
  asking: Asking;
  land: LandKey;
  kreise: readonly Kreis[];
}) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Frame subject={asking.subject} title={t('land.title', { land: laender[land] })}>
      <p>{t('land.hint')}</p>
      <ul class="kern-list columns" lang="de">
        {kreise.map(({ ags, name }) => (
          <li key={ags}>
            <a class="kern-link" href={href(withPlace(asking.path, { ags }))}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="kern-link" href={href(asking.path)}>
          {t('land.other')}
        </a>
      </p>
    </Frame>
  );
}
