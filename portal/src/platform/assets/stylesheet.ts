import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserslistToTargets, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { compileAsync } from 'sass';
import { settleTokens } from './tokens.ts';

/** Browsers of the last years; KERN's colours need these. */
const browsers = ['chrome 111', 'firefox 121', 'safari 16.4', 'ios_saf 16.4'];

/** Where class names and element names may stand. */
const templates = ['portal/src/**/*.{tsx,ts}', 'sandbox/**/*.tsx', 'content/**/*.md'];

/** What no template says but browsers or Markdown produce. */
const standing = [
  'html',
  'body',
  'main',
  'a',
  'p',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'table',
  'th',
  'td',
  'strong',
  'em',
  'blockquote',
];

/** Class names that components put together, which no template says whole. */
const composed = [
  /^kern-(btn|alert|badge|icon)--(primary|secondary|tertiary|info|success|warning|danger)$/,
  /^kern-badge--quiet$/,
  /^kern-form-check__/,
  /^kern-form-input__(input|select)--/,
  /^station--/,
];

/** The portal's style sheet: compiled, without what no page uses, minified. */
export async function stylesheet(
  root: string,
  fontFile: (name: string) => string,
): Promise<string> {
  const entry = join(import.meta.dirname, 'styles', 'portal.scss');
  const { css } = await compileAsync(entry, {
    importers: [
      {
        findFileUrl: (url) =>
          url.startsWith('@kern-ux/') ? pathToFileURL(join(root, 'node_modules', url)) : null,
      },
    ],
    quietDeps: true,
    silenceDeprecations: ['if-function', 'mixed-decls'] as never,
    logger: { warn: () => {}, debug: () => {} },
  });
  const withoutIcons = dropUnusedIcons(settleTokens(css), root);
  const [purged] = await new PurgeCSS().purge({
    content: templates
      .flatMap((pattern) => globSync(pattern, { cwd: root }))
      .map((file) => join(root, file)),
    css: [{ raw: withoutIcons }],
    variables: true,
    safelist: { standard: [...standing, ...composed], greedy: [/data-kern-theme/, /^dir$/] },
  });
  const { code } = transform({
    filename: 'portal.css',
    code: Buffer.from(
      (purged?.css ?? '').replace(
        /url\(["']?(fira-sans-[a-z0-9-]+\.woff2)["']?\)/g,
        (_all, name: string) => `url("${fontFile(name)}")`,
      ),
    ),
    minify: true,
    targets: browserslistToTargets(browsers),
  });
  return code.toString();
}

/** KERN declares each icon's drawing as a variable; a drawing is kept where its icon's class is used. */
function dropUnusedIcons(css: string, root: string): string {
  const source = templates
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const kinds = ['info', 'success', 'warning', 'danger'];
  return css.replace(/--kern-icon-([a-z-]+):[^;]+;/g, (declaration, name: string) =>
    kinds.includes(name) || source.includes(`kern-icon--${name}`) ? declaration : '',
  );
}
