import { texte } from '@sozialplattform/eligibility';
import type { Locale } from '../platform/i18n/index.ts';

/** A text of the rules, in German where a locale has none. */
export function ruleText(locale: Locale, key: string): string {
  const own: Record<string, string> = locale === 'en' ? texte.en : texte.de;
  return own[key] ?? (texte.de as Record<string, string>)[key] ?? key;
}

/** The address of the finder, without the locale's prefix. */
export const finderPath = '/sozialleistungsfinder';
