import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Antrag, Texte as Formtexte } from '@sozialplattform/forms';
import type { Leistung } from './leistung.ts';

export {
  type AuthorityType,
  type Dated,
  type Frist,
  gueltig,
  type Leika,
  type Leistung,
  type Texte,
  type Thema,
} from './leistung.ts';

export type Katalog = {
  leistungen: readonly Leistung[];
  leistung(slug: string): Leistung | undefined;
  /** The form of a Leistung that can be applied for online. */
  antrag(slug: string): Antrag | undefined;
  /** A form's translations by key, as its `texts.<locale>.json` has them; empty when there are none. */
  texte(slug: string, locale: string): Formtexte;
  /** The information page as Markdown, with the locale it is written in. */
  info(slug: string, locale: string): { markdown: string; locale: string };
};

const folder = import.meta.dirname;

/** Reads every folder with a `leistung.ts`: a new folder is a new Leistung, nothing else changes. */
export async function ladeKatalog(): Promise<Katalog> {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'leistung.ts')))
    .map((entry) => entry.name)
    .sort();
  const entries = await Promise.all(slugs.map(ladeOrdner));
  const bySlug = new Map(entries.map((entry) => [entry.leistung.slug, entry]));
  return {
    leistungen: entries.map((entry) => entry.leistung),
    leistung: (slug) => bySlug.get(slug)?.leistung,
    antrag: (slug) => bySlug.get(slug)?.antrag,
    texte: (slug, locale) => bySlug.get(slug)?.texte.get(locale) ?? {},
    info(slug, locale) {
      const info = bySlug.get(slug)?.info;
      const translated = info?.get(locale);
      if (translated !== undefined) return { markdown: translated, locale };
      return { markdown: info?.get('de') ?? '', locale: 'de' };
    },
  };
}

async function ladeOrdner(slug: string) {
  const path = join(folder, slug);
  const leistung = await ladeModul<Leistung>(join(path, 'leistung.ts'));
  if (leistung.slug !== slug) throw new Error(`catalogue/${slug}: its slug says ${leistung.slug}`);
  const form = join(path, 'antrag.ts');
  return {
    leistung,
    antrag: existsSync(form) ? await ladeModul<Antrag>(form) : undefined,
    texte: liesNachLocale(path, /^texts\.([a-z]+)\.json$/, (text) => JSON.parse(text) as Formtexte),
    info: liesNachLocale(path, /^info\.([a-z]+)\.md$/, (text) => text),
  };
}

async function ladeModul<T>(file: string): Promise<T> {
  const module = (await import(pathToFileURL(file).href)) as { default: T };
  return module.default;
}

function liesNachLocale<T>(path: string, name: RegExp, lies: (text: string) => T): Map<string, T> {
  const found = readdirSync(path).flatMap((file): [string, T][] => {
    const locale = name.exec(file)?.[1];
    return locale === undefined ? [] : [[locale, lies(readFileSync(join(path, file), 'utf8'))]];
  });
  return new Map(found);
}
