/** The languages of the portal. German has no prefix in the URL; every other locale is one (`/en/…`). */
export const locales = {
  de: { name: 'Deutsch', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type Locale = keyof typeof locales;

export const localeCodes = Object.keys(locales) as Locale[];

export const defaultLocale: Locale = 'de';

/** The locale of a stored code; German where the portal does not have it (any more). */
export const localeOf = (code: string | null | undefined): Locale =>
  localeCodes.find((each) => each === code) ?? defaultLocale;

/** Splits `/en/leistungen?q=x` into locale and the path that the routes know. */
export function splitLocale(url: string): { locale: Locale; url: string } {
  const match = /^\/([a-z]+)(?=\/|\?|$)/.exec(url);
  const code = match?.[1];
  if (code === undefined || code === defaultLocale || !Object.hasOwn(locales, code)) {
    return { locale: defaultLocale, url };
  }
  const rest = url.slice(code.length + 1);
  return { locale: code as Locale, url: `/${rest.replace(/^\/+/, '')}` };
}

/** The URL of a path of this site in a locale; never one that a browser takes for another host. */
export function localeHref(locale: Locale, given: string): string {
  const path = given.replace(/^[/\\]{2,}/, '/');
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}/` : `/${locale}${path}`;
}
