/** Stands for a character that no font of the document has. */
export const replacement = '\uFFFD';

/** Without a glyph of their own: they join, part or choose a form. */
const joining = /\p{Default_Ignorable_Code_Point}/u;

/** Would show text in another order than it was written, or mean nothing here. */
const misleading = /[\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** What nearly every text is made of; all fonts have it. */
const plain = /^[\n -~ÄÖÜäöüß]*$/;

/** Letters in a row after which a line may be broken, so that nothing runs off the page. */
const unbroken = 40;
const longRun = new RegExp(`[^\\s-]{${unbroken}}(?=[^\\s-])`, 'gu');

/**
 * A text as the fonts of the document can show it: PDF/A-3a refuses a character without a glyph.
 * One that has none becomes its compatible form (fullwidth, styled and circled letters), else U+FFFD;
 * control characters go; a line may be broken inside of very long words.
 * @param characters code points that the fonts have
 */
export function printable(text: string, characters: ReadonlySet<number>): string {
  if (plain.test(text)) return text.length > unbroken ? breakable(text) : text;
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  let shown = '';
  for (const character of lines) shown += printed(character, characters);
  return breakable(shown);
}

function breakable(text: string): string {
  return text.replace(longRun, '$&\u200B');
}

function printed(character: string, characters: ReadonlySet<number>): string {
  if (character === '\n' || (character >= ' ' && character <= '~')) return character;
  if (misleading.test(character)) return '';
  if (/\s/.test(character)) return character === '\u00A0' ? character : ' ';
  if (has(character, characters) || joining.test(character)) return character;
  if (/[\p{Cc}\p{Cf}]/u.test(character)) return '';
  const compatible = character.normalize('NFKC');
  return [...compatible].every((part) => has(part, characters)) ? compatible : replacement;
}

/** A private character has no meaning outside of its font; PDF/A-3a allows none. */
function has(character: string, characters: ReadonlySet<number>): boolean {
  const code = character.codePointAt(0) ?? 0;
  return characters.has(code) && !/[\p{Cc}\p{Co}]/u.test(character);
}
