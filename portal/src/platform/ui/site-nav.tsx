import { usePage, useTexts } from '../http/page-context.ts';
import { kept } from './kept.ts';
import { texts } from './texts/index.ts';

const entries = [
  { path: '/leistungen', text: 'nav.leistungen' },
  { path: '/antrag', text: 'nav.antrag' },
  { path: '/beratung', text: 'nav.beratung' },
  { path: '/hilfe', text: 'nav.hilfe' },
] as const;

function Nav() {
  const t = useTexts(texts);
  const { href, path } = usePage();
  return (
    <nav class="site-nav" aria-label={t('nav.label')}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <a
              href={href(entry.path)}
              {...(isWithin(path, entry.path) ? { 'aria-current': 'page' } : {})}
            >
              {t(entry.text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isWithin(path: string, entry: string): boolean {
  return path === entry || path.startsWith(`${entry}/`);
}

/** The main menu, with the area one is in marked. */
export const SiteNav = kept(
  () => <Nav />,
  ({ locale, path }) =>
    `${locale} ${entries.find((entry) => isWithin(path, entry.path))?.path ?? ''}`,
);
