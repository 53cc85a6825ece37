import type {
  Feldart,
  Formularbeschreibung,
  Fragebeschreibung,
  Seitenbeschreibung,
} from '@sozialplattform/forms';
import type { Translate } from '../../platform/i18n/index.ts';
import type { DescriptionText } from './texts/index.ts';

type Abschnitt = Formularbeschreibung['abschnitte'][number];
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

/** What is computed is not asked on paper. */
const onPaper = ({ feldart }: Fragebeschreibung) => feldart !== 'berechnet';

/** A page that only remarks on certain answers is a check of them, which paper can't do. */
const isOnPaper = ({ fragen }: Seitenbeschreibung) =>
  fragen.some(({ feldart, wenn }) =>
    feldart === 'hinweis' ? wenn === undefined : feldart !== 'berechnet',
  );

/** What the template of an empty form reads. */
export function blankSheet(
  form: Formularbeschreibung,
  { locale, law, t }: { locale: string; law: string; t: Say },
) {
  const question = (q: Fragebeschreibung) => {
    const fixed = choices[q.feldart]?.map((key) => ({ text: t(key), hinweis: '', wenn: '' }));
    const options =
      fixed ?? q.optionen.map(({ text, hinweis = '', wenn = '' }) => ({ text, hinweis, wenn }));
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
  const each = (list: Seitenbeschreibung['jeweils']) =>
    list
      .slice(-1)
      .map(({ einzahl, hoechstens }) => t('blank.each', { item: einzahl, most: hoechstens }))
      .join('');
  const section = ({ titel, wenn, seiten }: Abschnitt) => {
    const pages = seiten.filter(isOnPaper);
    const [first] = pages;
    if (!first) return [];
    // What holds for all pages of a section is said once.
    const always = first.wenn.filter((one) => pages.every((page) => page.wenn.includes(one)));
    const outer = first.jeweils.slice(0, 1);
    const allOfOne = pages.every((page) => page.jeweils[0]?.titel === outer[0]?.titel);
    return {
      titel,
      wenn: [...(wenn ? [wenn] : []), ...always],
      jeweils: allOfOne ? each(outer) : '',
      seiten: pages.map((page) => ({
        titel: page.titel,
        warum: page.warum ?? '',
        wenn: page.wenn.filter((one) => !always.includes(one)),
        jeweils: each(allOfOne ? page.jeweils.slice(1) : page.jeweils),
        fragen: page.fragen.filter(onPaper).map(question),
      })),
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
    abschnitte: form.abschnitte.flatMap(section),
  };
}
