import { type Antworten, type Ergebnis, leistungen } from '@sozialplattform/eligibility';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Details } from '../../platform/ui/index.ts';
import { ruleText } from '../context.ts';
import { texts } from '../texts/index.ts';
import { Amount, NextSteps } from './next-steps.tsx';

type Props = {
  result: Ergebnis;
  answers: Antworten;
  state: string;
  /** Level of its heading. */
  heading?: 'h3' | 'h4';
  hasForm(slug: string): boolean;
  hasPage(slug: string): boolean;
};

/** One benefit: what it is, why it is in this list, on what that rests, and what to do next. */
export function Benefit({ result, answers, state, heading: H = 'h3', ...catalogue }: Props) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const { leistung: slug, grund, betrag, ergebnis } = result;
  const likely = ergebnis === 'moeglich';
  const entry = leistungen.find((known) => known.slug === slug);
  const what = <p>{ruleText(locale, `leistung.${slug}.kurz`)}</p>;
  const next = entry && <NextSteps entry={entry} result={result} state={state} {...catalogue} />;
  return (
    <li>
      <H>{ruleText(locale, `leistung.${slug}`)}</H>
      {likely && what}
      {grund === 'offen.angabe' || <p>{ruleText(locale, `grund.${grund}`)}</p>}
      {betrag && <Amount {...betrag} />}
      <Details summary={t(likely ? 'benefit.why' : 'benefit.what')}>
        {!likely && what}
        <p class="note">{t('benefit.law', { law: result.paragraf })}</p>
        <Grounds result={result} answers={answers} />
        {!likely && next}
      </Details>
      {likely && next}
    </li>
  );
}

function Grounds({ result, answers }: Pick<Props, 'result' | 'answers'>) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const { ergebnis, schliesstAus, hinweise, beruhtAuf } = result;
  const names = schliesstAus.map((slug) => ruleText(locale, `leistung.${slug}`));
  const questions = beruhtAuf
    .filter((id) => answers[id] !== undefined)
    .map((id) => ruleText(locale, `frage.${id}`));
  return (
    <>
      {names.length > 0 && ergebnis === 'moeglich' && (
        <p class="note">{t('benefit.excludes', { others: names.join(', ') })}</p>
      )}
      {hinweise.map((hint) => (
        <p key={hint} class="note">
          {ruleText(locale, `hinweis.${hint}`)}
        </p>
      ))}
      {questions.length > 0 && (
        <p class="note">{t('benefit.restsOn', { questions: questions.join(' · ') })}</p>
      )}
    </>
  );
}
