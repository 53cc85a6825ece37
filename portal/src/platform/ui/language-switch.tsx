import { usePage, useTexts } from '../http/page-context.ts';
import { localeCodes, localeHref, locales } from '../i18n/index.ts';
import { texts } from './texts/index.ts';

/** The same page in each language, by the language's own name. */
export function LanguageSwitch() {
  const t = useTexts(texts);
  const { locale, path, search } = usePage();
  return (
    <nav class="languages" aria-label={t('language.label')}>
      <ul>
        {localeCodes.map((code) => (
          <li key={code}>
            <a
              href={localeHref(code, path) + search}
              lang={code}
              dir={locales[code].dir}
              hreflang={code}
              {...(code === locale ? { 'aria-current': 'true' } : {})}
            >
              {locales[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
