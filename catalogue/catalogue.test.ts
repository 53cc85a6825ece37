import { readdirSync } from 'node:fs';
import { type Antrag, kompiliere, moeglicheDokumente } from '@sozialplattform/forms';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { endendeInfos, gueltig, ladeKatalog } from './index.ts';

const katalog = await ladeKatalog();
const slugs = new Set(katalog.leistungen.map(({ slug }) => slug));

const sections = {
  de: [
    'Das bekommen Sie',
    'Wer es bekommt',
    'So geht es weiter',
    'Wie lange es dauert',
    'Gut zu wissen',
  ],
  en: ['What you get', 'Who gets it', 'What happens next', 'How long it takes', 'Good to know'],
};
const locales = ['de', 'en'] as const;

const isHeading =
  (depth: number) =>
  (token: Token): token is Tokens.Heading =>
    token.type === 'heading' && token.depth === depth;

describe('the catalogue', () => {
  it('has each of the 13 OZG-Leistungen once', () => {
    const numbers = katalog.leistungen.flatMap(({ ozgNummer }) => ozgNummer ?? []);
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('has no folder of a Leistung without its information', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...slugs].sort());
  });

  it('gives a duration exactly where one can apply online', () => {
    for (const leistung of katalog.leistungen) {
      expect(leistung.dauer !== null, leistung.slug).toBe(katalog.hatAntrag(leistung.slug));
    }
  });

  it('names the information pages whose amounts end soon', () => {
    const ending = (day: string) => endendeInfos(katalog.leistungen, day).map(({ slug }) => slug);
    expect(ending('2026-10-31')).toEqual([]);
    expect(ending('2026-11-01')).toContain('buergergeld');
    expect(ending('2027-03-01')).toContain('bildung-und-teilhabe');
  });

  it.each([
    ['2026-06-30', 'Bürgergeld'],
    ['2026-07-01', 'Grundsicherungsgeld (früher Bürgergeld)'],
  ])('calls the basic income support on %s: %s', (day, name) => {
    const leistung = katalog.leistung('buergergeld');
    expect(leistung && gueltig(leistung.name, day).de).toBe(name);
  });
});

describe.each(katalog.leistungen.map((leistung) => [leistung.slug, leistung] as const))(
  '%s',
  (slug, leistung) => {
    it('has a name on every day since its first, without gap or overlap', () => {
      const [first, ...later] = leistung.name;
      expect(first).toBeDefined();
      let before = first;
      for (const next of later) {
        const dayAfter = new Date(`${before?.bis}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        expect(next.von).toBe(dayAfter.toISOString().slice(0, 10));
        before = next;
      }
      expect(before?.bis).toBeUndefined();
    });

    it('says everything in both languages', () => {
      const texts = [
        leistung.kurz,
        ...leistung.name.map(({ wert }) => wert),
        ...leistung.fristen.map(({ text }) => text),
        ...leistung.dokumente,
      ];
      for (const text of texts) {
        expect(text.de.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
    });

    it('names the law of every deadline and of itself', () => {
      expect(leistung.recht.length).toBeGreaterThan(0);
      for (const { quelle } of leistung.fristen) expect(quelle).toMatch(/^§/);
    });

    it('has well-formed LeiKa ids, each once', () => {
      const ids = leistung.leika.map(({ id }) => id);
      for (const id of ids) expect(id).toMatch(/^99\d{12}$/);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('is delivered under one LeiKa id at most, of what is done and not of the matter alone', () => {
      const keys = leistung.leika.filter(({ antrag }) => antrag).map(({ id }) => id);
      expect(keys.length).toBeLessThanOrEqual(1);
      // The Verrichtung: 000 is none.
      for (const key of keys) expect(key.slice(8, 11)).not.toBe('000');
      if (keys.length > 0) expect(katalog.hatAntrag(slug)).toBe(true);
    });

    it('lets only an answer that its form has choose another authority', async () => {
      const { sonst } = leistung;
      if (!sonst) return;
      const form = kompiliere((await katalog.antrag(slug)) as Antrag);
      const question = form.fields.find(({ path }) => path === sonst.frage);
      expect(Object.keys(question?.field.liste ?? {})).toEqual(
        expect.arrayContaining([...sonst.antworten]),
      );
    });

    it.each(locales)('names in %s every proof without an answer', async (locale) => {
      const antrag = await katalog.antrag(slug);
      if (!antrag) return;
      const form = kompiliere(antrag, locale, katalog.texte(slug, locale));
      const titles = moeglicheDokumente(form).map(({ titel }) => titel);
      expect(titles.filter((titel) => titel.includes('{'))).toEqual([]);
    });

    it('tells until when a year that its information page gives amounts for holds', () => {
      const named = locales.some((locale) =>
        /(?:im Jahr|in) 20\d\d\b.*(?:€|:)|€.*\(20\d\d\)/.test(katalog.info(slug, locale).markdown),
      );
      if (named) expect(leistung.infoBis).toMatch(/^20\d\d-12-31$/);
    });

    it('leads on to Leistungen that exist, not to itself', () => {
      for (const other of leistung.verwandt) expect(slugs.has(other), other).toBe(true);
      expect(leistung.verwandt).not.toContain(slug);
    });

    it.each(locales)('is explained in %s: title, introduction, the five sections', (locale) => {
      const { markdown, locale: written } = katalog.info(slug, locale);
      expect(written).toBe(locale);
      const list = marked.lexer(markdown);
      expect(list.filter(isHeading(1))).toHaveLength(1);
      expect(list.filter(isHeading(2)).map(({ text }) => text)).toEqual(sections[locale]);
      const introduction = list.slice(0, list.findIndex(isHeading(2)));
      expect(introduction.some(({ type }) => type === 'paragraph')).toBe(true);
    });

    it.each(locales)('tells in %s what happens next as numbered steps', (locale) => {
      const list = marked.lexer(katalog.info(slug, locale).markdown);
      const at = list.findIndex(
        (token) => isHeading(2)(token) && token.text === sections[locale][2],
      );
      const next = list.slice(at + 1).find(({ type }) => type !== 'space');
      expect(next).toMatchObject({ type: 'list', ordered: true });
    });
  },
);
