import type { Leistung } from '../../../../catalogue/index.ts';
import { competencePath, type Place, PlaceName } from '../../competence/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { ButtonLink } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { PlaceBox } from './place-box.tsx';

type Props = {
  leistung: Leistung;
  /** Can be applied for online. */
  online: boolean;
  /** Chosen before. */
  place: Place | undefined;
};

/** The strong action of a Leistung's page: from the place to the authority. */
export function PlaceForm({ leistung, online, place }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const action = competencePath(leistung.slug);
  return (
    <section class="panel panel--warm" id="ort-angeben">
      <h2>{t('leistung.place.title')}</h2>
      {place ? (
        <>
          <p>
            {t('place.yours')}{' '}
            <strong>
              <PlaceName place={place} />
            </strong>{' '}
            <a class="kern-link" href={href(action)}>
              {t('place.change')}
            </a>
          </p>
          <ButtonLink href={href(competencePath(leistung.slug, { ags: place.ags }))}>
            {t('leistung.place.action')}
          </ButtonLink>
        </>
      ) : (
        <PlaceBox
          path={action}
          hint={t('leistung.place.hint')}
          action={t('leistung.place.action')}
        />
      )}
      {online && (
        <p class="muted">{t('leistung.place.online', { minutes: leistung.dauer ?? 45 })}</p>
      )}
    </section>
  );
}
