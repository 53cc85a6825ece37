import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Locale, localeHref, locales, type Texts, type Translate } from '../i18n/index.ts';

/** Who is signed in, as far as a page's frame needs to know. */
export type SignedIn = { name: string; expiresAt: Date };

/** What every view may know of the request it answers. */
export type PageContext = {
  locale: Locale;
  dir: 'ltr' | 'rtl';
  /** Path without locale prefix and query. */
  path: string;
  /** Query string with its question mark, or empty. */
  search: string;
  /** The URL of a path of this site in the locale of the page. */
  href: (path: string) => string;
  signedIn: SignedIn | null;
  /** Token against cross-site forgery; the first call sets its cookie. */
  csrfToken: () => string;
  /** URLs of the built style sheet and the like, by their source name. */
  asset: (name: string) => string;
};

const fallback: PageContext = pageContext({ locale: 'de', path: '/' });

/** Completes a context for a page outside a request (gallery, tests). */
export function pageContext(
  known: Pick<PageContext, 'locale' | 'path'> & Partial<PageContext>,
): PageContext {
  return {
    dir: locales[known.locale].dir,
    href: (path) => localeHref(known.locale, path),
    search: '',
    signedIn: null,
    csrfToken: () => '',
    asset: (name) => `/assets/${name}`,
    ...known,
  };
}

/** Rendering is synchronous: there is one page at a time, and its parts find its context here. */
let current = fallback;

/** Renders a view whose parts, however deep, all see this context. */
export function renderIn(context: PageContext, view: VNode): string {
  const before = current;
  current = context;
  try {
    return renderToString(view);
  } finally {
    current = before;
  }
}

/** The context of the page being rendered. */
export function usePage(): PageContext {
  return current;
}

/** The texts of a catalogue in the locale of the page being rendered. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  return texts.for(usePage().locale);
}
