import { useTexts } from '../../platform/http/page-context.ts';
import type { Place } from '../places/answer.ts';
import { texts } from '../texts/index.ts';
import { placeText } from './place-text.ts';

/** A place so that no other can be meant: with its Kreis. */
export function PlaceName({ place }: { place: Place }) {
  const t = useTexts(texts);
  return <>{placeText(place, t('town'))}</>;
}
