import { texteAm } from '@sozialplattform/eligibility';
import type { Locale } from '../platform/i18n/index.ts';
import { today } from '../platform/time.ts';

/** A text of the rules, with the amounts of today; in German where a locale has none. */
export function ruleText(locale: Locale, key: string): string {
  const { de, en } = texteAm(today());
  return (locale === 'en' ? en : de)[key] ?? de[key] ?? key;
}

/** The address of the finder, without the locale's prefix. */
export const finderPath = '/sozialleistungsfinder';
