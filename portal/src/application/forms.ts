import { type Form, kompiliere } from '@sozialplattform/forms';
import type { Katalog } from '../../../catalogue/index.ts';
import type { Locale } from '../platform/i18n/index.ts';

export type Forms = {
  /** The compiled form of a Leistung in a language; undefined when it has no online application. */
  form(leistung: string, locale: Locale): Promise<Form | undefined>;
};

/** Compiles each form once a language, when it is first asked for. */
export function compiledForms(catalogue: Katalog): Forms {
  const compiled = new Map<string, Promise<Form>>();
  const compile = async (leistung: string, locale: Locale): Promise<Form> => {
    const antrag = await catalogue.antrag(leistung);
    if (!antrag) throw new Error(`${leistung} has no form`);
    return kompiliere(antrag, locale, catalogue.texte(leistung, locale));
  };
  return {
    async form(leistung, locale) {
      if (!catalogue.hatAntrag(leistung)) return undefined;
      const key = `${locale} ${leistung}`;
      let form = compiled.get(key);
      if (!form) {
        form = compile(leistung, locale);
        compiled.set(key, form);
      }
      return form;
    },
  };
}
