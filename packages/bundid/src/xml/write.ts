/** Markup that is ready to be part of a document; text is never spliced into one unescaped. */
export type Markup = { readonly xml: string };

type Attributes = Record<string, string | undefined>;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// All that XML 1.0 can't hold in any notation (section 2.2).
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Writes one element. Strings among the children are text; attributes that are undefined are left out.
 * @param name qualified name; its prefix is declared by an `xmlns:…` attribute here or further out
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Markup | string | undefined)[]
): Markup {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value ?? '', /[&<>"\t\n\r]/g)}"`)
    .join('');
  const body = children
    .map((child) => (typeof child === 'string' ? escaped(child, /[&<>\r]/g) : (child?.xml ?? '')))
    .join('');
  return { xml: body === '' ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>` };
}

function escaped(text: string, special: RegExp): string {
  return text.replace(impossible, '').replace(special, (character) => escapes[character] ?? '');
}
