import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { charactersOf } from './cmap.ts';

/** Fira Sans as on the pages; Noto for letters that it lacks, Arabic script and emoji. */
const files = [
  'fira-sans/400Regular/FiraSans_400Regular.ttf',
  'fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

export type Fonts = { blobs: Buffer[]; characters: ReadonlySet<number> };

/** Reads the fonts that the template names, and which characters they can show together. */
export function loadFonts(): Fonts {
  const blobs = files.map((file) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`))),
  );
  const characters = new Set<number>();
  for (const font of blobs) for (const code of charactersOf(font)) characters.add(code);
  return { blobs, characters };
}
