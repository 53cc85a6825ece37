import { usePage, useTexts } from '../http/page-context.ts';
import { CsrfField } from './csrf-field.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { HeaderStart, SiteNav } from './site-nav.tsx';
import { texts } from './texts/index.ts';

/** Name, language, account, main menu. On a phone the menu folds; only one of the two is ever there. */
export function SiteHeader() {
  return (
    <header class="site-header">
      <div class="site-header__row">
        <HeaderStart />
        <LanguageSwitch />
        <Account />
      </div>
      <SiteNav />
    </header>
  );
}

function Account() {
  const t = useTexts(texts);
  const { href, signedIn } = usePage();
  return (
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
  );
}
