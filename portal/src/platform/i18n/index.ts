export {
  defaultLocale,
  type Locale,
  localeCodes,
  localeHref,
  localeOf,
  locales,
  splitLocale,
} from './locales.ts';
export { defineTexts, type Texts, type TextValues, type Translate } from './texts.ts';
