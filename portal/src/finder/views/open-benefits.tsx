import { type Antworten, type Ergebnis, fragen } from '@sozialplattform/eligibility';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import { texts } from '../texts/index.ts';
import { Benefit } from './benefit.tsx';

type Props = {
  results: readonly Ergebnis[];
  answers: Antworten;
  state: string;
  hasForm(slug: string): boolean;
  hasPage(slug: string): boolean;
};

/** The benefits for which an answer is missing, below the question that decides. */
export function OpenBenefits({ results, state, ...shared }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const undecidable = results.filter(({ frage }) => frage === undefined);
  const questions = fragen.map(({ id, gruppe }) => {
    const waiting = results.filter(({ frage }) => frage === id);
    if (waiting.length === 0) return null;
    const question = ruleText(locale, `frage.${id}`);
    return (
      <div key={id} class="panel">
        <h3>{question}</h3>
        <form method="post" action={href(finderPath)}>
          <input type="hidden" name="stand" value={state} />
          <Button kind="secondary" small name="zu" value={gruppe}>
            {t('open.answer')}
            <span class="only-heard">: {question}</span>
          </Button>
        </form>
        <ul class="rows">
          {waiting.map((result) => (
            <Benefit key={result.leistung} result={result} state={state} heading="h4" {...shared} />
          ))}
        </ul>
      </div>
    );
  });
  return (
    <>
      {questions}
      {undecidable.length > 0 && (
        <ul class="rows">
          {undecidable.map((result) => (
            <Benefit key={result.leistung} result={result} state={state} {...shared} />
          ))}
        </ul>
      )}
    </>
  );
}
