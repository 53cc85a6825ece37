const shortened: Readonly<Record<string, string>> = {
  st: 'sankt',
  skt: 'sankt',
  b: 'bei',
  v: 'vor',
  o: 'ob',
};

/**
 * A place's name in the form in which names are compared: small letters without accents, umlauts
 * written out, "St." as "sankt", "a. d." as "an der", all else a single space.
 * `fold('St. Augustin') === fold('Sankt Augustin')`, `fold('Düsseldorf') === fold('Duesseldorf')`.
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\ba d(?:er)? (?=\p{L})/gu, 'an der ')
    .replace(/\bi d(?:er)? (?=\p{L})/gu, 'in der ')
    .replace(/ a (?=\p{L})/gu, ' am ')
    .replace(/ i (?=\p{L})/gu, ' im ')
    .split(' ')
    .map((word) => shortened[word] ?? word)
    .join(' ');
}

/** The folded name without what tells it from its namesakes: `Frankfurt (Oder)`, `Weil am Rhein` → `frankfurt`, `weil`. */
export function baseName(name: string): string {
  const bare = fold(name.replace(/(?:[(,/]| - ).*$/, ''));
  const cut = / (?:am?|an|auf|bei|beim|im|in|ob|unter|vor|zu|zum|zur) /.exec(` ${bare} `);
  return cut && cut.index > 0 ? bare.slice(0, cut.index - 1).trim() || bare : bare;
}
