import { type Form, kompiliere } from '@sozialplattform/forms';
import type { Katalog } from '../../../catalogue/index.ts';
import type { Locale } from '../platform/i18n/index.ts';
import { today } from '../platform/time.ts';

export type Forms = {
  /**
   * The compiled form of a Leistung in a language, titled as on a day (today unless told); undefined
   * when it has no online application.
   */
  form(leistung: string, locale: Locale, day?: string): Promise<Form | undefined>;
};

/** A form with the title that it has from a day on. */
type Titled = { from: string; form: Form };

/** Compiles each form once a language, when it is first asked for. */
export function compiledForms(catalogue: Katalog): Forms {
  const compiled = new Map<string, Promise<Titled[]>>();
  const compile = async (leistung: string, locale: Locale): Promise<Titled[]> => {
    const antrag = await catalogue.antrag(leistung);
    if (!antrag) throw new Error(`${leistung} has no form`);
    return titled(kompiliere(antrag, locale, catalogue.texte(leistung, locale)));
  };
  return {
    async form(leistung, locale, day = today()) {
      if (!catalogue.hatAntrag(leistung)) return undefined;
      const key = `${locale} ${leistung}`;
      let forms = compiled.get(key);
      if (!forms) {
        forms = compile(leistung, locale);
        compiled.set(key, forms);
      }
      return (await forms).findLast(({ from }) => from <= day)?.form;
    },
  };
}

function titled(form: Form): Titled[] {
  const { antrag } = form;
  const later = Object.entries(antrag.titelAb ?? {}).sort();
  return [
    { from: '', form },
    ...later.map(([from, titel]) => ({ from, form: { ...form, antrag: { ...antrag, titel } } })),
  ];
}
