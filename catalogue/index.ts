import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Antrag, Texte as Formtexte, Werte } from '@sozialplattform/forms';
import type { Leistung, Texte } from './leistung.ts';

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
  /** A form's translations: its own `texts.<locale>.json` over those of the shared blocks. */
  texte(slug: string, locale: string): Formtexte;
  /** The sample person of a form; undefined when it has no form. */
  persona(slug: string): Promise<Persona | undefined>;
  /** The information page as Markdown, with the locale it is written in. */
  info(slug: string, locale: string): { markdown: string; locale: string };
};

/** What a form's `persona.ts` says of an invented person who can send it. */
export type Persona = { situation: Texte; antworten: Werte };

const folder = import.meta.dirname;
const textsFile = /^texts\.([a-z]+)\.json$/;
const readTexts = (text: string) => JSON.parse(text) as Formtexte;

/** Reads every folder with a `leistung.ts`: a new folder is a new Leistung, nothing else changes. */
export async function ladeKatalog(): Promise<Katalog> {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'leistung.ts')))
    .map((entry) => entry.name)
    .sort();
  const entries = await Promise.all(slugs.map(ladeOrdner));
  const shared = liesNachLocale(join(folder, '_bausteine'), textsFile, readTexts);
  const bySlug = new Map(entries.map((entry) => [entry.leistung.slug, entry]));
  return {
    leistungen: entries.map((entry) => entry.leistung),
    leistung: (slug) => bySlug.get(slug)?.leistung,
    antrag: (slug) => bySlug.get(slug)?.antrag,
    texte: (slug, locale) => ({ ...shared.get(locale), ...bySlug.get(slug)?.texte.get(locale) }),
    async persona(slug) {
      if (bySlug.get(slug)?.antrag === undefined) return undefined;
      const { persona, situation } = await import(
        pathToFileURL(join(folder, slug, 'persona.ts')).href
      );
      return { situation, antworten: persona };
    },
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
    texte: liesNachLocale(path, textsFile, readTexts),
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
