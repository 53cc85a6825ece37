import { type Antworten, type Ergebnis, fragen } from '@sozialplattform/eligibility';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { qrCode } from '../../platform/qr.ts';
import { Alert, Button, Details, Page } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import { asked, gruppen } from '../steps.ts';
import { texts } from '../texts/index.ts';
import { Benefit } from './benefit.tsx';
import { OpenBenefits } from './open-benefits.tsx';

type Props = {
  answers: Antworten;
  results: readonly Ergebnis[];
  /** Address that carries the answers behind its `#`. */
  link: string;
  day: string;
  hasForm(slug: string): boolean;
  hasPage(slug: string): boolean;
};

const lists = ['moeglich', 'offen', 'unwahrscheinlich'] as const;

/** What one may be entitled to, what still needs an answer, and what rather not. */
export function ResultView({ answers, results, link, day, ...catalogue }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const state = JSON.stringify(answers);
  const shared = { answers, state, ...catalogue };
  return (
    <Page title={t('result.title')}>
      <Alert kind="info" title={t('result.orientation')}>
        <p>{t('result.orientation.text')}</p>
        <p>{t('result.asOf', { day: formatDate(new Date(day), locale) })}</p>
      </Alert>
      <ul>
        {lists.map((kind) => {
          const count = results.filter(({ ergebnis }) => ergebnis === kind).length;
          return count === 0 ? null : (
            <li key={kind}>
              <a class="kern-link" href={`#${kind}`}>
                {t(`result.${kind}`)}: {count}
              </a>
            </li>
          );
        })}
      </ul>
      {lists.map((kind) => {
        const within = results.filter(({ ergebnis }) => ergebnis === kind);
        if (within.length === 0) return null;
        return (
          <section key={kind} id={kind}>
            <h2>{t(`result.${kind}`)}</h2>
            <p>{t(`result.${kind}.text`)}</p>
            {kind === 'offen' ? (
              <OpenBenefits results={within} {...shared} />
            ) : (
              <ul class="rows">
                {within.map((result) => (
                  <Benefit key={result.leistung} result={result} {...shared} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <Answers answers={answers} state={state} />
      <h2>{t('keep.title')}</h2>
      <form method="post" action={href(`${finderPath}/ergebnis.pdf`)}>
        <input type="hidden" name="stand" value={state} />
        <Button kind="secondary">{t('keep.pdf')}</Button>
      </form>
      <Details summary={t('keep.elsewhere')}>
        <p>{t('keep.text')}</p>
        <p>
          <code class="long">{link}</code>
        </p>
        <img
          class="qr"
          src={`data:image/svg+xml;base64,${Buffer.from(qrCode(link)).toString('base64')}`}
          alt={t('keep.qr')}
          width="280"
          height="280"
        />
      </Details>
      <p>
        <a class="kern-link" href={href(finderPath)}>
          {t('group.again')}
        </a>
      </p>
    </Page>
  );
}

/** What was answered, each group with its way back. */
function Answers({ answers, state }: { answers: Antworten; state: string }) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const count = fragen.filter(({ id }) => answers[id] !== undefined).length;
  return (
    <section>
      <h2>{t('answers.title')}</h2>
      <p>{t('answers.count', { count })}</p>
      <form method="post" action={href(finderPath)} class="actions">
        <input type="hidden" name="stand" value={state} />
        {gruppen
          .filter((gruppe) => asked(gruppe, answers).length > 0)
          .map((gruppe) => (
            <Button key={gruppe} kind="secondary" small name="zu" value={gruppe}>
              {t('answers.change', { group: ruleText(locale, `gruppe.${gruppe}`) })}
            </Button>
          ))}
      </form>
    </section>
  );
}
