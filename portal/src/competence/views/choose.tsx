import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, ErrorSummary, Radios } from '../../platform/ui/index.ts';
import type { PlaceAnswer } from '../places/answer.ts';
import { texts } from '../texts/index.ts';
import { type Asking, Frame } from './frame.tsx';
import { placeText } from './place-text.ts';

type Props = {
  asking: Asking;
  /** What the person typed. */
  query: string;
  answer: Extract<PlaceAnswer, { kind: 'which-ort' | 'which-kreis' }>;
  /** Sent without a choice. */
  missing: boolean;
};

/** Asks which of several Orte, or in which Kreis. */
export function ChooseView({ asking, query, answer, missing }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const ort = answer.kind === 'which-ort';
  const title = ort
    ? t(answer.why === 'beginning' ? 'choose.suggest.title' : 'choose.ort.title')
    : t('choose.kreis.title', { name: answer.name });
  const options = answer.options.map((place) => ({
    value: place.ags,
    text: ort ? placeText(place, t('town')) : place.kreis.name,
  }));
  const error = missing ? t('choose.error') : undefined;
  return (
    <Frame subject={asking.subject} title={title} ownHeading error={missing}>
      {error && <ErrorSummary errors={[{ field: 'ags', text: error }]} />}
      <form method="get" action={href(asking.path)} noValidate>
        <input type="hidden" name="ort" value={query} />
        <input type="hidden" name="gefragt" value="1" />
        <Radios
          name="ags"
          label={title}
          heading
          hint={ort ? t(`choose.${answer.why}.hint`, { query }) : t('choose.kreis.hint')}
          why={t('choose.ort.why')}
          options={options}
          error={error}
        />
        <Button>{t('choose.action')}</Button>
      </form>
      {ort && answer.more && <p>{t('choose.ort.more')}</p>}
      <p>
        <a class="kern-link" href={href(`${asking.path}#kein-ort`)}>
          {t('choose.none')}
        </a>
      </p>
    </Frame>
  );
}
