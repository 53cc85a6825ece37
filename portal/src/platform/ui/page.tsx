import type { ComponentChildren } from 'preact';
import { usePage, useTexts } from '../http/page-context.ts';
import { kept } from './kept.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { texts } from './texts/index.ts';

type Props = {
  title: string;
  children: ComponentChildren;
  /** Two columns' width, for lists beside their summary. */
  wide?: boolean;
  /** The page shows errors: its title says so first. */
  error?: boolean;
  /** The page draws its own h1 (a question that is a legend). */
  ownHeading?: boolean;
  /** Above the heading: back link, progress. */
  before?: ComponentChildren;
  /** Source names of optional scripts, such as `upload.js`. */
  scripts?: readonly string[];
};

/** The whole document around the content of a page. */
export function Page(props: Props) {
  const { title, children, wide, error, ownHeading, before, scripts = [] } = props;
  const t = useTexts(texts);
  const { locale, dir, asset } = usePage();
  return (
    <html lang={locale} dir={dir}>
      <head>
        <HeadStart />
        {/* A dot of Latin-1: V8 joins and sends a page with a wider letter an eighth slower. */}
        <title>{`${error ? t('error.prefix', { title }) : title} · ${t('brand')}`}</title>
        {scripts.map((script) => (
          <script key={script} type="module" src={asset(script)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#inhalt">
          {t('skip')}
        </a>
        <SiteHeader />
        <main id="inhalt" class={wide ? 'main main--wide' : 'main'} tabIndex={-1}>
          {before}
          {!ownHeading && <h1 class="kern-heading-large">{title}</h1>}
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}

function HeadParts() {
  const { asset } = usePage();
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link
        rel="preload"
        href={asset('fira-sans-400.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={asset('portal.css')} />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
    </>
  );
}

/** The character set, which must come first, and font, style sheet and icon. */
const HeadStart = kept(
  () => <HeadParts />,
  ({ asset }) => asset('portal.css'),
);
