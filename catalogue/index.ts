import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Antrag, Texte as Formtexte, Werte } from '@sozialplattform/forms';
import type { Leistung, Texte } from './leistung.ts';
import { movedTo } from './sample-day.ts';

export { beispielDienst, leikaDienst } from './dienst.ts';
export {
  type AuthorityType,
  type Dated,
  endendeInfos,
  type Frist,
  gueltig,
  type Leika,
  type Leistung,
  type Texte,
  type Thema,
  zustaendigNach,
} from './leistung.ts';

/** What a form's `persona.ts` says of an invented person who can send it. */
export type Persona = { situation: Texte; antworten: Werte };

export type Katalog = {
  leistungen: readonly Leistung[];
  leistung(slug: string): Leistung | undefined;
  /** Whether a Leistung can be applied for online. */
  hatAntrag(slug: string): boolean;
  /** The form of a Leistung, read when it is first asked for; undefined when it has none. */
  antrag(slug: string): Promise<Antrag | undefined>;
  /** A form's translations: its own `texts.<locale>.json` over those of the shared blocks. */
  texte(slug: string, locale: string): Formtexte;
  /** The sample person of a form, as of a day (ISO date); undefined when it has no form. */
  persona(slug: string, heute: string): Promise<Persona | undefined>;
  /** The information page as Markdown, with the locale it is written in. */
  info(slug: string, locale: string): { markdown: string; locale: string };
};

/**
 * Reads every folder with a `leistung.ts`: a new folder is a new Leistung, nothing else changes. Forms,
 * texts and pages are read when they are first needed, so that a large catalogue starts as fast as a small.
 * @param folder with one folder for each Leistung
 */
export async function ladeKatalog(folder: string = import.meta.dirname): Promise<Katalog> {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'leistung.ts')))
    .map((entry) => entry.name)
    .sort();
  const leistungen = await Promise.all(slugs.map((slug) => ladeLeistung(folder, slug)));
  const bySlug = new Map(leistungen.map((leistung) => [leistung.slug, leistung]));
  const withForm = new Set(slugs.filter((slug) => existsSync(join(folder, slug, 'antrag.ts'))));

  const modul = (file: string) => import(pathToFileURL(join(folder, file)).href);
  const datei = einmal((file: string) => liesFalls(join(folder, file)));
  const texts = einmal((file: string) => JSON.parse(datei(file) ?? '{}') as Formtexte);
  return {
    leistungen,
    leistung: (slug) => bySlug.get(slug),
    hatAntrag: (slug) => withForm.has(slug),
    antrag: async (slug) =>
      withForm.has(slug) ? (await modul(`${slug}/antrag.ts`)).default : undefined,
    texte: (slug, locale) => ({
      ...texts(`_bausteine/texts.${locale}.json`),
      ...(withForm.has(slug) ? texts(`${slug}/texts.${locale}.json`) : {}),
    }),
    async persona(slug, heute) {
      if (!withForm.has(slug)) return undefined;
      const { persona, situation } = await modul(`${slug}/persona.ts`);
      return { situation, antworten: movedTo(persona, heute) };
    },
    info(slug, locale) {
      if (!bySlug.has(slug)) return { markdown: '', locale: 'de' };
      const translated = datei(`${slug}/info.${locale}.md`);
      if (translated !== undefined) return { markdown: translated, locale };
      return { markdown: datei(`${slug}/info.de.md`) ?? '', locale: 'de' };
    },
  };
}

async function ladeLeistung(folder: string, slug: string): Promise<Leistung> {
  const module = await import(pathToFileURL(join(folder, slug, 'leistung.ts')).href);
  const leistung = (module as { default: Leistung }).default;
  if (leistung.slug !== slug) throw new Error(`catalogue/${slug}: its slug says ${leistung.slug}`);
  return leistung;
}

function liesFalls(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Remembers what a function returned for each argument. */
function einmal<T>(tue: (argument: string) => T): (argument: string) => T {
  const bekannt = new Map<string, T>();
  return (argument) => {
    const schon = bekannt.get(argument);
    if (schon !== undefined || bekannt.has(argument)) return schon as T;
    const neu = tue(argument);
    bekannt.set(argument, neu);
    return neu;
  };
}
