import { usePage, useTexts } from '../http/page-context.ts';
import { CsrfField } from './csrf-field.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { texts } from './texts/index.ts';

const entries = [
  { path: '/leistungen', text: 'nav.leistungen' },
  { path: '/antrag', text: 'nav.antrag' },
  { path: '/beratung', text: 'nav.beratung' },
  { path: '/hilfe', text: 'nav.hilfe' },
] as const;

export function SiteHeader() {
  const t = useTexts(texts);
  const { href, path, signedIn } = usePage();
  return (
    <header class="site-header">
      <div class="site-header__row">
        <a class="site-header__brand" href={href('/')}>
          <BrandMark />
          <span>{t('brand')}</span>
        </a>
        <LanguageSwitch />
        <div class="site-header__account">
          {signedIn && (
            <span class="site-header__name">{t('account.signedIn', { name: signedIn.name })}</span>
          )}
          <a class="kern-link kern-link--no-visited-state" href={href('/konto')}>
            {t('account.konto')}
          </a>
          {signedIn && (
            <form method="post" action={href('/abmelden')}>
              <CsrfField />
              <button type="submit" class="as-link">
                {t('account.logout')}
              </button>
            </form>
          )}
        </div>
      </div>
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
    </header>
  );
}

function isWithin(path: string, entry: string): boolean {
  return path === entry || path.startsWith(`${entry}/`);
}

/** Three people under one roof, in the two tones of the drawings. */
function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" class="drawing">
      <path class="tone-1" d="M3 15 16 4l13 11" />
      <circle class="tone-2" cx="10" cy="18" r="2.5" />
      <circle class="tone-1" cx="16" cy="15" r="2.5" />
      <circle class="tone-2" cx="22" cy="18" r="2.5" />
      <path class="tone-2" d="M6 28v-2a4 4 0 0 1 4-4m12 0a4 4 0 0 1 4 4v2" />
      <path class="tone-1" d="M11 28v-4a5 5 0 0 1 10 0v4" />
    </svg>
  );
}
