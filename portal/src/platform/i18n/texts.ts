import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locales.ts';

export type TextValues = Record<string, string | number | Date>;

/** Looks up one text of a catalogue: the key is checked by the compiler. */
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/** A capability's catalogue: the same keys in every locale, as ICU MessageFormat. */
export type Texts<Key extends string> = { readonly for: (locale: Locale) => Translate<Key> };

type Complete<German> = { [K in keyof German]: string };

/**
 * Declares a catalogue from its JSON files. A key that German has and another locale lacks
 * does not compile; German is what a reader sees where a locale has no text.
 */
export function defineTexts<const German extends Record<string, string>>(
  catalogues: { de: German } & Record<Exclude<Locale, 'de'>, Complete<German>>,
): Texts<keyof German & string> {
  type Key = keyof German & string;
  const compiled = new Map<Locale, Translate<Key>>();
  const compile = (locale: Locale): Translate<Key> => {
    const german: Record<string, string> = catalogues.de;
    const catalogue: Record<string, string> = catalogues[locale];
    const formats = new Map<Key, IntlMessageFormat>();
    return (key, values) => {
      const source = catalogue[key] ?? german[key] ?? key;
      if (values === undefined && !/[{'<]/.test(source)) return source;
      let format = formats.get(key);
      if (!format) {
        format = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
        formats.set(key, format);
      }
      return String(format.format(values));
    };
  };
  return {
    for(locale) {
      let translate = compiled.get(locale);
      if (!translate) {
        translate = compile(locale);
        compiled.set(locale, translate);
      }
      return translate;
    },
  };
}
