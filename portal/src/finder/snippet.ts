import type { Frage } from '@sozialplattform/eligibility';

type Words = {
  /** A text of the rules. */
  text(key: string): string;
  unknown: string;
  yes: string;
  no: string;
  day: string;
  month: string;
  year: string;
  submit: string;
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Questions as one plain HTML form for another site: no script, no style, no cookie. What the answers
 * open is asked by the portal.
 */
export function formSnippet(questions: readonly Frage[], action: string, words: Words): string {
  return [
    `<form method="post" action="${escaped(action)}">`,
    '  <input type="hidden" name="schritt" value="alle">',
    ...questions.flatMap((question) => lines(question, words)),
    `  <button>${escaped(words.submit)}</button>`,
    '</form>',
  ].join('\n');
}

function lines(question: Frage, words: Words): string[] {
  const asked = escaped(words.text(`frage.${question.id}`));
  const inputs = choices(question, words);
  if (inputs.length === 0)
    return [`  <p><label>${asked} <input name="${question.id}" inputmode="decimal"></label></p>`];
  return [
    `  <fieldset><legend>${asked}</legend>`,
    ...inputs.map((line) => `    ${line}`),
    '  </fieldset>',
  ];
}

/** The inputs of a question that has several. */
function choices({ id, art, optionen = [] }: Frage, words: Words): string[] {
  const choice = (type: string, value: string, text: string) =>
    `<label><input type="${type}" name="${id}" value="${value}"> ${escaped(text)}</label>`;
  const part = (name: string, text: string) =>
    `<label>${escaped(text)} <input name="${id}-${name}" size="4" inputmode="numeric"></label>`;
  const option = (type: string) => (value: string) =>
    choice(type, value, words.text(`option.${id}.${value}`));
  switch (art) {
    case 'auswahl':
      return [...optionen.map(option('radio')), choice('radio', '', words.unknown)];
    case 'mehrfach':
      return optionen.map(option('checkbox'));
    case 'jaNein':
      return [
        choice('radio', 'ja', words.yes),
        choice('radio', 'nein', words.no),
        choice('radio', '', words.unknown),
      ];
    case 'datum':
      return [part('tag', words.day), part('monat', words.month), part('jahr', words.year)];
    default:
      return [];
  }
}
