import { type Locale, localeHref, splitLocale } from '../platform/i18n/index.ts';

/**
 * A path of this site that a person may be sent on to, in their language now, or else their own area:
 * nothing that a browser would take for another host, and not the login itself.
 */
export function localPath(text: unknown, locale: Locale): string {
  return localeHref(locale, allowed(text) ?? '/konto');
}

/** The path without the prefix of the language in which the person set out. */
function allowed(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 1_000) return undefined;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return undefined;
  const url = URL.parse(text, 'http://here.invalid');
  if (url?.host !== 'here.invalid' || url.pathname.includes('//')) return undefined;
  const path = splitLocale(url.pathname + url.search).url;
  return /^\/(anmelden|abmelden|sitzung)(\/|\?|$)/.test(path) ? undefined : path;
}
