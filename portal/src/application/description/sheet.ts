import type { Feldart, Formularbeschreibung, Fragebeschreibung } from '@sozialplattform/forms';
import type { Translate } from '../../platform/i18n/index.ts';
import type { DescriptionText } from './texts/index.ts';

type Say = Translate<DescriptionText>;

/** How a kind of question is answered on paper. */
const drawn: Partial<Record<Feldart, string>> = {
  hinweis: 'hinweis',
  langtext: 'kasten',
  datum: 'datum',
  monat: 'monat',
  datei: 'beilage',
  unterschrift: 'unterschrift',
};

const choices: Partial<Record<Feldart, readonly DescriptionText[]>> = {
  jaNein: ['yes', 'no'],
  jaNeinWeissNicht: ['yes', 'no', 'unknown'],
  bestaetigung: ['confirmed'],
};

/** What the template of an empty form reads. */
export function blankSheet(
  form: Formularbeschreibung,
  { locale, law, t }: { locale: string; law: string; t: Say },
) {
  const question = (q: Fragebeschreibung) => {
    const fixed = choices[q.feldart]?.map((key) => ({ text: t(key), wenn: '' }));
    const options = fixed ?? q.optionen.map(({ text, wenn = '' }) => ({ text, wenn }));
    return {
      frage: q.frage,
      hinweis: q.hinweis ?? '',
      wenn: q.wenn ?? '',
      pflicht: q.pflicht || q.feldart === 'hinweis',
      art: options.length > 0 ? 'kreuze' : (drawn[q.feldart] ?? 'linie'),
      optionen: options,
      einheit: q.feldart === 'geld' ? '€' : (q.einheit ?? ''),
    };
  };
  return {
    sprache: locale,
    titel: form.titel,
    recht: law,
    einleitung: [t('blank.intro1'), t('blank.intro2')],
    texte: {
      nurWenn: t('onlyIf'),
      freiwillig: t('optional'),
      datum: t('blank.date'),
      monat: t('blank.month'),
      beigelegt: t('blank.enclosed'),
      spaeter: t('blank.later'),
      ortDatum: t('blank.placeAndDate'),
      unterschrift: t('blank.signature'),
    },
    abschnitte: form.abschnitte.map((section) => ({
      titel: section.titel,
      wenn: section.wenn ? [section.wenn] : [],
      seiten: section.seiten.map((page) => {
        const inner = page.jeweils.at(-1);
        return {
          titel: page.titel,
          warum: page.warum ?? '',
          wenn: page.wenn,
          jeweils: inner ? t('blank.each', { item: inner.einzahl, most: inner.hoechstens }) : '',
          // What is computed is not asked on paper.
          fragen: page.fragen.filter(({ feldart }) => feldart !== 'berechnet').map(question),
        };
      }),
    })),
  };
}
