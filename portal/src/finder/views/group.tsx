import type { FormBody } from '../../platform/http/body.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, ErrorSummary, Page, Progress } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import type { Problem } from '../judge.ts';
import type { Posted } from '../read-answers.ts';
import { gruppen, isFurther, type Step } from '../steps.ts';
import { texts } from '../texts/index.ts';
import { Question } from './question.tsx';

type Props = {
  step: Step;
  /** The answers to other questions, which the form brings along. */
  state: Posted;
  /** All answers as posted. */
  posted: Posted;
  /** The page as it was typed, where it is shown again. */
  typed: FormBody | undefined;
  problems: readonly Problem[];
};

/** One page of the finder: the questions of one group, or those that its answers have opened. */
export function GroupView({ step, state, posted, typed, problems }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const { gruppe, questions, seen } = step;
  const nr = gruppen.indexOf(gruppe) + 1;
  const errors = problems.map(({ field, key }) => ({
    field,
    text: ruleText(locale, `fehler.${key}`),
  }));
  return (
    <Page
      title={ruleText(locale, `gruppe.${gruppe}`)}
      error={errors.length > 0}
      before={
        <>
          <Progress
            text={t('group.progress', { nr, total: gruppen.length })}
            value={nr}
            max={gruppen.length}
          />
          <ErrorSummary errors={errors} />
        </>
      }
    >
      <form method="post" action={href(finderPath)} class="fields">
        {/* The Enter key presses a form's first button. */}
        <button
          type="submit"
          class="only-heard"
          name="aktion"
          value="weiter"
          tabIndex={-1}
          aria-hidden="true"
        />
        <input type="hidden" name="schritt" value={gruppe} />
        <input type="hidden" name="stand" value={JSON.stringify(state)} />
        <input type="hidden" name="gefragt" value={questions.map(({ id }) => id).join(' ')} />
        <input type="hidden" name="gesehen" value={[...seen].join(' ')} />
        {isFurther(step) && <p>{t('group.further')}</p>}
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            value={posted[question.id]}
            typed={typed}
            error={errors.find(({ field }) => field === question.id)?.text}
          />
        ))}
        <div class="actions">
          <Button name="aktion" value="weiter">
            {t('group.next')}
          </Button>
          <Button kind="secondary" name="aktion" value="zurueck">
            {t('group.back')}
          </Button>
        </div>
      </form>
      <p>
        <a class="kern-link" href={href(finderPath)}>
          {t('group.again')}
        </a>
      </p>
    </Page>
  );
}
