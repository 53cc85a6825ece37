import { gueltig, type Leistung, type Texte } from '../../../../catalogue/index.ts';
import type { Locale } from '../../platform/i18n/index.ts';

/** A catalogue text in a locale, German where it has none. */
export function inLocale(text: Texte, locale: Locale): string {
  return (text as Partial<Record<Locale, string>>)[locale] ?? text.de;
}

/** What a Leistung is called on a day. */
export function nameOf(leistung: Leistung, today: string, locale: Locale): string {
  return inLocale(gueltig(leistung.name, today), locale);
}
