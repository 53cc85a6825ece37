import type { Form, Werte } from '@sozialplattform/forms';

type Kind = Form['fields'][number]['field']['feldart'];

/**
 * The answers with others to all questions of some kinds, in groups and items of lists too.
 * @param change the answer to give instead; undefined leaves the question open
 */
export function changeAnswers(
  form: Form,
  answers: Werte,
  kinds: readonly Kind[],
  change: (answer: unknown) => unknown,
): Werte {
  const asked = form.fields.filter(({ field }) => kinds.includes(field.feldart));
  const paths = new Set(asked.map(({ path }) => path));
  const within = (value: Werte, path: string): Werte =>
    Object.fromEntries(
      Object.entries(value).flatMap(([name, held]) => {
        const at = path + name;
        const kept = paths.has(at) ? change(held) : below(held, `${at}.`);
        return kept === undefined ? [] : [[name, kept]];
      }),
    );
  const below = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => below(item, path));
    return typeof value === 'object' && value !== null ? within(value as Werte, path) : value;
  };
  return within(answers, '');
}
