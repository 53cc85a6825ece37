/** Longest name kept, in UTF-16 units, without its ending. */
const longest = 100;

/** Control, format (bidi, zero width), private, lone surrogate, line separators: never in a name. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** What some file system gives a meaning. */
const reserved = /[<>:"|?*]/g;

/**
 * The name a file is shown and delivered under: the person's own, without path and without anything
 * that hides or reverses letters, and with the ending of what the file is.
 * @param ending without the dot, as `pdf`
 */
export function cleanName(claimed: string, ending: string): string {
  const base = claimed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = base
    .replace(invisible, '')
    .replace(reserved, '_')
    .replace(/\s+/g, ' ')
    .replace(/\.[A-Za-z][A-Za-z0-9]{1,4}\s*$/, '')
    .replace(/^[\s.]+/, '')
    .slice(0, longest)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .replace(/[\s.]+$/, '');
  return `${stem || 'Dokument'}.${ending}`;
}
