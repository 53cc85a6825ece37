import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';

const require = createRequire(import.meta.url);
const known = countries.getAlpha2Codes();

/** Whether a value is an ISO 3166-1 alpha-2 code. */
export const isCountry = (v: unknown): v is string =>
  typeof v === 'string' && Object.hasOwn(known, v);

const registered = new Set<string>();

/** The language of country names for a locale; German where there is none. */
function language(locale: string): string {
  const short = locale.split('-')[0] ?? 'de';
  if (!registered.has(short)) {
    try {
      countries.registerLocale(require(`i18n-iso-countries/langs/${short}.json`));
      registered.add(short);
    } catch {
      return short === 'de' ? short : language('de');
    }
  }
  return short;
}

/** A country's name in a language. */
export const countryName = (code: string, locale: string): string =>
  countries.getName(code, language(locale)) ?? code;

/** All countries in the order of a language's alphabet, Germany first. */
export function laenderliste(locale: string): readonly { wert: string; text: string }[] {
  const short = language(locale);
  const all = Object.entries(countries.getNames(short)).map(([wert, text]) => ({ wert, text }));
  const order = new Intl.Collator(short);
  all.sort(
    (a, b) => Number(b.wert === 'DE') - Number(a.wert === 'DE') || order.compare(a.text, b.text),
  );
  return all;
}
