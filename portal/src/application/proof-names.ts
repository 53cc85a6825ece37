import type { Dokument } from '@sozialplattform/forms';
import { cleanName } from '../platform/files/index.ts';

/** Longest title of a document in the name of a file, in UTF-16 units. */
const longestTitle = 60;

/**
 * The files under the names by which the authority gets them: with the document that each belongs to, as
 * "Mietvertrag – Foto vom Handy.png", and a number where two would still be alike. Names are safe for
 * file systems, at most some 110 units long and differ in more than capitals. A file that belongs to no
 * document keeps its own.
 */
export function namedByDocument<File extends { id: string; name: string }>(
  documents: readonly Dokument[],
  files: readonly File[],
): File[] {
  const titles = new Map(
    documents.flatMap((document) => document.dateien.map((id) => [id, titleOf(document)] as const)),
  );
  const taken = new Set<string>();
  return files.map((file) => {
    const name = unlikeOthers(nameOf(file.name, titles.get(file.id)), taken);
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}

function titleOf({ titel, eintrag }: Dokument): string {
  const title = (eintrag ? `${titel} (${eintrag})` : titel).replace(/\s*[/\\]\s*/g, '-');
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
}

function nameOf(own: string, title = ''): string {
  const says = own.toLowerCase().startsWith(title.toLowerCase());
  return cleanName(says ? own : `${title} – ${own}`, partsOf(own).ending);
}

function unlikeOthers(name: string, taken: ReadonlySet<string>): string {
  const { stem, ending } = partsOf(name);
  let unlike = name;
  for (let count = 2; taken.has(unlike.toLowerCase()); count += 1) {
    unlike = `${stem} (${count}).${ending}`;
  }
  return unlike;
}

/** Uploads have the ending of what they are, see `cleanName`. */
function partsOf(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return { stem: name.slice(0, dot), ending: name.slice(dot + 1) };
}
