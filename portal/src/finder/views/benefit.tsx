import { type Antworten, type Ergebnis, fragen, leistungen } from '@sozialplattform/eligibility';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, Details } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import { texts } from '../texts/index.ts';

type Props = {
  result: Ergebnis;
  answers: Antworten;
  state: string;
  hasForm(slug: string): boolean;
  hasPage(slug: string): boolean;
};

/** One benefit: what it is, why it is in this list, on what that rests, and what to do next. */
export function Benefit({ result, answers, state, hasForm, hasPage }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const { leistung: slug, ergebnis, betrag } = result;
  const entry = leistungen.find((known) => known.slug === slug);
  const name = (other: string) => ruleText(locale, `leistung.${other}`);
  const page = hasPage(entry?.antrag ?? slug) ? (entry?.antrag ?? slug) : undefined;
  const form = entry?.antrag && hasForm(entry.antrag) ? entry.antrag : undefined;
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return (
    <li>
      <h3>{name(slug)}</h3>
      <p>{ruleText(locale, `leistung.${slug}.kurz`)}</p>
      <p>
        {ruleText(locale, `grund.${result.grund}`)} <span class="note">{result.paragraf}</span>
      </p>
      {result.frage && (
        <form method="post" action={href(finderPath)}>
          <input type="hidden" name="stand" value={state} />
          <p>{t('benefit.open', { question: ruleText(locale, `frage.${result.frage}`) })}</p>
          <Button kind="secondary" small name="zu" value={groupOf(result.frage)}>
            {t('benefit.answer')}
          </Button>
        </form>
      )}
      {betrag && (
        <p>
          {betrag.von === undefined
            ? t('benefit.amount', { to: money.format(betrag.bis), unit: betrag.einheit })
            : t('benefit.range', {
                from: money.format(betrag.von),
                to: money.format(betrag.bis),
                unit: betrag.einheit,
              })}
        </p>
      )}
      <Details summary={t('benefit.why')}>
        {result.schliesstAus.length > 0 && ergebnis === 'moeglich' && (
          <p class="note">
            {t('benefit.excludes', { others: result.schliesstAus.map(name).join(', ') })}
          </p>
        )}
        {result.hinweise.map((hint) => (
          <p key={hint} class="note">
            {ruleText(locale, `hinweis.${hint}`)}
          </p>
        ))}
        {result.beruhtAuf.length > 0 && (
          <p class="note">
            {t('benefit.restsOn', {
              questions: result.beruhtAuf
                .filter((id) => answers[id] !== undefined)
                .map((id) => ruleText(locale, `frage.${id}`))
                .join(' · '),
            })}
          </p>
        )}
      </Details>
      <ul>
        {page && (
          <li>
            <a class="kern-link" href={href(`/leistungen/${page}`)}>
              {t('benefit.more')}
              <span class="only-heard">: {name(slug)}</span>
            </a>
          </li>
        )}
        <li>{t('benefit.office', { office: entry?.stelle ?? '' })}</li>
        {entry?.beratung && (
          <li>
            <a class="kern-link" href={href('/beratung')}>
              {t('benefit.counselling')}
            </a>
          </li>
        )}
      </ul>
      {form && ergebnis !== 'unwahrscheinlich' && (
        <form method="post" action={href(`${finderPath}/antrag`)}>
          <input type="hidden" name="stand" value={state} />
          <input type="hidden" name="leistung" value={form} />
          <p class="note">{t('benefit.take.hint')}</p>
          <div class="actions">
            <Button small name="mitnehmen" value="ja">
              {t('benefit.take')}
              <span class="only-heard">: {name(slug)}</span>
            </Button>
            <Button small kind="secondary" name="mitnehmen" value="nein">
              {t('benefit.apply')}
              <span class="only-heard">: {name(slug)}</span>
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}

const groupOf = (id: keyof Antworten): string =>
  fragen.find((question) => question.id === id)?.gruppe ?? '';
