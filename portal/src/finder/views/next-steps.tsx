import type { Betrag, Ergebnis, Leistung } from '@sozialplattform/eligibility';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button } from '../../platform/ui/index.ts';
import { finderPath, ruleText } from '../context.ts';
import { texts } from '../texts/index.ts';

type Props = {
  entry: Leistung;
  result: Ergebnis;
  state: string;
  hasForm(slug: string): boolean;
  hasPage(slug: string): boolean;
};

/** Where a benefit leads: its page, its office, counselling, its application. */
export function NextSteps({ entry, result, state, hasForm, hasPage }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const name = ruleText(locale, `leistung.${entry.slug}`);
  const slug = entry.antrag ?? entry.slug;
  return (
    <>
      <ul>
        {hasPage(slug) && (
          <li>
            <a class="kern-link" href={href(`/leistungen/${slug}`)}>
              {t('benefit.more')}
              <span class="only-heard">: {name}</span>
            </a>
          </li>
        )}
        <li>{t('benefit.office', { office: entry.stelle })}</li>
        {entry.beratung && (
          <li>
            <a class="kern-link" href={href('/beratung')}>
              {t('benefit.counselling')}
            </a>
          </li>
        )}
      </ul>
      {entry.antrag && hasForm(entry.antrag) && result.ergebnis !== 'unwahrscheinlich' && (
        <Apply slug={entry.antrag} name={name} state={state} />
      )}
    </>
  );
}

function Apply({ slug, name, state }: { slug: string; name: string; state: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <form method="post" action={href(`${finderPath}/antrag`)}>
      <input type="hidden" name="stand" value={state} />
      <input type="hidden" name="leistung" value={slug} />
      <p class="note">{t('benefit.take.hint')}</p>
      <div class="actions">
        <Button small name="mitnehmen" value="ja">
          {t('benefit.take')}
          <span class="only-heard">: {name}</span>
        </Button>
        <Button small kind="secondary" name="mitnehmen" value="nein">
          {t('benefit.apply')}
          <span class="only-heard">: {name}</span>
        </Button>
      </div>
    </form>
  );
}

/** A rough amount, in whole euros. */
export function Amount({ von, bis, einheit }: Betrag) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const { format } = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return (
    <p>
      {von === undefined
        ? t('benefit.amount', { to: format(bis), unit: einheit })
        : t('benefit.range', { from: format(von), to: format(bis), unit: einheit })}
    </p>
  );
}
