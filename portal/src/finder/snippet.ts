import type { Frage } from '@sozialplattform/eligibility';

type Words = {
  text(key: string): string;
  unknown: string;
  yes: string;
  no: string;
  submit: string;
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** All questions as one plain HTML form for another site: no script, no style, no cookie. */
export function formSnippet(questions: readonly Frage[], action: string, words: Words): string {
  const lines = questions.flatMap((question) => [
    `  <fieldset><legend>${escaped(words.text(`frage.${question.id}`))}</legend>`,
    ...inputs(question, words).map((line) => `    ${line}`),
    '  </fieldset>',
  ]);
  return [
    `<form method="post" action="${escaped(action)}">`,
    '  <input type="hidden" name="schritt" value="alle">',
    ...lines,
    `  <button>${escaped(words.submit)}</button>`,
    '</form>',
  ].join('\n');
}

function inputs({ id, art, optionen = [] }: Frage, words: Words): string[] {
  const choice = (type: string, value: string, text: string) =>
    `<label><input type="${type}" name="${id}" value="${value}"> ${escaped(text)}</label>`;
  const option = (type: string) => (value: string) =>
    choice(type, value, words.text(`option.${id}.${value}`));
  switch (art) {
    case 'auswahl':
      return [...optionen.map(option('radio')), choice('radio', '', words.unknown)];
    case 'mehrfach':
      return optionen.map(option('checkbox'));
    case 'jaNein':
      return [choice('radio', 'ja', words.yes), choice('radio', 'nein', words.no)];
    case 'datum':
      return [day(id)];
    case 'kinder':
      return [1, 2, 3, 4].map((nr) => day(`${id}-${nr}`));
    default:
      return [`<input name="${id}" inputmode="decimal" aria-label="${id}">`];
  }
}

const day = (name: string) =>
  ['tag', 'monat', 'jahr']
    .map(
      (part) => `<input name="${name}-${part}" size="4" inputmode="numeric" aria-label="${part}">`,
    )
    .join(' ');
