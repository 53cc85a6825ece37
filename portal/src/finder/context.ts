import { texteAm } from '@sozialplattform/eligibility';
import type { Locale } from '../platform/i18n/index.ts';
import { today } from '../platform/time.ts';

/** A text of the rules, with the amounts of today. */
export const ruleText = (locale: Locale, key: string): string =>
  texteAm(today())[locale][key] ?? key;

/** The address of the finder, without the locale's prefix. */
export const finderPath = '/sozialleistungsfinder';
