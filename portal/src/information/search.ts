import type { Leistung } from '../../../catalogue/index.ts';

/**
 * The Leistungen whose names or search words have every word of the query in them, the nearest first.
 * Case, umlauts and their spelling (ue for ü) make no difference.
 */
export function search(leistungen: readonly Leistung[], query: string): Leistung[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...leistungen];
  return leistungen
    .map((leistung) => ({ leistung, rank: rankOf(leistung, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ leistung }) => leistung);
}

function rankOf(leistung: Leistung, words: readonly string[]): number {
  const names = fold(leistung.name.flatMap(({ wert }) => [wert.de, wert.en]).join(' '));
  const rest = fold(
    [...leistung.suchworte, leistung.kurz.de, leistung.kurz.en, ...leistung.recht].join(' '),
  );
  let rank = 0;
  for (const word of words) {
    if (names.includes(word)) rank += 2;
    else if (rest.includes(word)) rank += 1;
    else return 0;
  }
  return rank;
}

const spelled: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
