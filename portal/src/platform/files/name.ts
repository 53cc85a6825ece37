/** Longest name kept, in UTF-16 units, without its ending. */
const longest = 100;

/** Control, format (bidi, zero width), private, lone surrogate, line separators: never in a name. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** What some file system gives a meaning. */
const reserved = /[<>:"|?*]/g;

/**
 * The name a file is stored and delivered under: the person's own, without path and without anything
 * that hides or reverses letters, and with the ending of what the file is.
 * @param ending without the dot, as `pdf`
 */
export function cleanName(claimed: string, ending: string): string {
  const stem = visible(claimed).replace(/\.[A-Za-z][A-Za-z0-9]{1,4}$/, '');
  return `${shortened(stem) || 'Dokument'}.${ending}`;
}

/** A claimed name as a message may quote it. */
export function visibleName(claimed: string): string {
  return shortened(visible(claimed)) || 'Dokument';
}

function visible(claimed: string): string {
  const base = claimed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return base.replace(invisible, '').replace(reserved, '_').replace(/\s+/g, ' ').trim();
}

function shortened(name: string): string {
  return name
    .replace(/^[\s.]+/, '')
    .slice(0, longest)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .replace(/[\s.]+$/, '');
}
