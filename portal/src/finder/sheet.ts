import type { Ergebnis } from '@sozialplattform/eligibility';
import { formatDate } from '../platform/i18n/format.ts';
import type { Locale } from '../platform/i18n/index.ts';
import { ruleText } from './context.ts';
import { texts } from './texts/index.ts';

const order = ['moeglich', 'offen', 'unwahrscheinlich'] as const;

/** What the template of the printed result reads. */
export function resultSheet(results: readonly Ergebnis[], locale: Locale, day: string) {
  const t = texts.for(locale);
  return {
    sprache: locale,
    titel: t('result.title'),
    einleitung: [
      t('result.orientation'),
      t('result.asOf', { day: formatDate(new Date(day), locale) }),
    ],
    listen: order.flatMap((kind) => {
      const within = results.filter(({ ergebnis }) => ergebnis === kind);
      if (within.length === 0) return [];
      return [
        {
          titel: t(`result.${kind}`),
          zeilen: within.map(({ leistung, grund, paragraf, frage }) => ({
            name: ruleText(locale, `leistung.${leistung}`),
            text: ruleText(locale, `grund.${grund}`),
            frage: frage ? ruleText(locale, `frage.${frage}`) : '',
            paragraf,
          })),
        },
      ];
    }),
  };
}
