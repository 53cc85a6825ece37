import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Alert, ErrorSummary } from '../../platform/ui/index.ts';
import { withPlace } from '../paths.ts';
import type { Place } from '../places/answer.ts';
import { texts } from '../texts/index.ts';
import { type Asking, Frame } from './frame.tsx';
import { LandList } from './land-list.tsx';
import { PlaceSearch } from './place-search.tsx';
import { placeText } from './place-text.ts';

type Props = {
  asking: Asking;
  value?: string | undefined;
  /** Why what was typed leads nowhere. */
  error?: string | undefined;
  /** Places that may be meant. */
  suggestions?: readonly Place[];
};

/** Asks for PLZ or Ort; after a miss with suggestions and the list of Länder as the last way. */
export function SearchView({ asking, value, error, suggestions = [] }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Frame
      subject={asking.subject}
      title={t('search.title')}
      ownHeading
      error={error !== undefined}
    >
      {error && <ErrorSummary errors={[{ field: 'ort', text: error }]} />}
      {suggestions.length > 0 && (
        <Alert kind="info" title={t('choose.suggest.title')}>
          <ul class="kern-list">
            {suggestions.map((place) => (
              <li key={placeText(place, t('town'))}>
                <a class="kern-link" href={href(withPlace(asking.path, { ags: place.ags }))}>
                  {placeText(place, t('town'))}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <PlaceSearch asking={asking} value={value} error={error} heading />
      <LandList path={asking.path} />
    </Frame>
  );
}
