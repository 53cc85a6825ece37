/**
 * A path of this site that a person may be sent on to, or the fallback: nothing that a browser would take
 * for another host, and not the login itself.
 */
export function localPath(text: unknown, fallback = '/konto'): string {
  if (typeof text !== 'string' || text.length > 1_000) return fallback;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return fallback;
  const url = URL.parse(text, 'http://here.invalid');
  if (url?.host !== 'here.invalid') return fallback;
  if (/^(\/[a-z]+)?\/(anmelden|abmelden|sitzung)(\/|$)/.test(url.pathname)) return fallback;
  return url.pathname.includes('//') ? fallback : url.pathname + url.search;
}
