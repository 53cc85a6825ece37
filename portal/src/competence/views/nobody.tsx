import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { competencePath } from '../paths.ts';
import type { Place } from '../places/answer.ts';
import { texts } from '../texts/index.ts';
import { Frame, type Subject } from './frame.tsx';
import { placeText } from './place-text.ts';

type Props = {
  subject: Subject;
  place: Place;
  /** A counselling service: there is nothing to apply for. */
  advice: boolean;
};

/** No authority is known for the place: who can tell, and the way back. */
export function NobodyView({ subject, place, advice }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <Frame subject={subject} title={t('nobody.title')}>
      <p class="lead">
        {t('nobody.text', { leistung: subject.name, place: placeText(place, t('town')) })}
      </p>
      <h2>{t('nobody.phone.title')}</h2>
      <p>{t('nobody.phone.text')}</p>
      {!advice && <p>{t('result.paper.sentence', { leistung: subject.name })}</p>}
      <p>
        <a class="kern-link" href={href(competencePath(subject.slug))}>
          {t('nobody.other')}
        </a>
      </p>
    </Frame>
  );
}
