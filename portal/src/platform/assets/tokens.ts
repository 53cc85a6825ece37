/** What a theme may change stays a variable: colours, and the drawings of icons. */
const themed = /^--kern-(?:color|icon)-/;

/**
 * Writes sizes and type into the rules that use them, in rem, so that text follows the size people set
 * in their browser. Colours become the plain semantic tokens: the portal has no nested levels.
 */
export function settleTokens(css: string): string {
  const plain = withoutLevels(css);
  const values = valuesOf(plain);
  let settled = plain;
  for (let depth = 0; depth < 4; depth += 1) settled = settleOnce(settled, values);
  return settled.replace(/(?:font-size|line-height):[^;}]*/g, inRem);
}

/** KERN's level-dependent colours are, on the one level the portal has, its plain ones. */
function withoutLevels(css: string): string {
  return css
    .replaceAll('--kern-color-color-', '--kern-color-')
    .replaceAll('layer-surface-contextual', 'background-default-surface')
    .replace(/decorative-(brand|border)-contextual/g, 'decorative-$1-default')
    .replaceAll('-contextual', '');
}

/** Fixed tokens that have one value everywhere; those that change with the window stay variables. */
function valuesOf(css: string): Map<string, string> {
  const seen = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of css.matchAll(/(--kern-[\w-]+):\s*([^;}]+)/g)) {
    if (!themed.test(name)) seen.set(name, (seen.get(name) ?? new Set()).add(value.trim()));
  }
  return new Map(
    [...seen].flatMap(([name, [value, ...others]]): [string, string][] =>
      value !== undefined && others.length === 0 ? [[name, value]] : [],
    ),
  );
}

/** Replaces the innermost uses of variables; drops fallbacks, since every token is defined. */
function settleOnce(css: string, values: ReadonlyMap<string, string>): string {
  return css.replace(
    /var\(\s*(--kern-[\w-]+)\s*(?:,[^()]*(?:\([^()]*\)[^()]*)*)?\)/g,
    (_use, name: string) => values.get(name) ?? `var(${name})`,
  );
}

function inRem(declaration: string): string {
  return declaration.replace(/(\d*\.?\d+)px/g, (_all, px: string) => `${Number(px) / 16}rem`);
}
