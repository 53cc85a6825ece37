import { usePage, useTexts } from '../http/page-context.ts';
import { kept } from './kept.ts';
import { texts } from './texts/index.ts';

const entries = [
  { path: '/hilfe', text: 'footer.help' },
  { path: '/impressum', text: 'footer.imprint' },
  { path: '/datenschutz', text: 'footer.privacy' },
  { path: '/barrierefreiheit', text: 'footer.accessibility' },
  { path: '/lizenzen', text: 'footer.licences' },
] as const;

function Footer() {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <footer class="site-footer">
      <p>{t('footer.line')}</p>
      <nav aria-label={t('footer.label')}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.path}>
              <a class="kern-link kern-link--no-visited-state" href={href(entry.path)}>
                {t(entry.text)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

export const SiteFooter = kept(
  () => <Footer />,
  ({ locale }) => locale,
);
