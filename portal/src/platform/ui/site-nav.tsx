import { type PageContext, usePage, useTexts } from '../http/page-context.ts';
import { BrandMark } from './brand-mark.tsx';
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

/** The portal's name and the main menu folded, for phones. */
function Start() {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <>
      <a class="site-header__brand" href={href('/')}>
        <BrandMark />
        <span>{t('brand')}</span>
      </a>
      <details class="menu">
        <summary>{t('nav.menu')}</summary>
        <Nav />
      </details>
    </>
  );
}

const areaOf = ({ locale, path }: PageContext) =>
  `${locale} ${entries.find((entry) => isWithin(path, entry.path))?.path ?? ''}`;

/** The main menu, with the area one is in marked. */
export const SiteNav = kept(() => <Nav />, areaOf);

export const HeaderStart = kept(() => <Start />, areaOf);
