import { type Antworten, type Frage, fragen } from '@sozialplattform/eligibility';

export type Gruppe = Frage['gruppe'];

/** The pages of the finder in their order: one group of questions each. */
export const gruppen = [...new Set(fragen.map(({ gruppe }) => gruppe))] as [Gruppe, ...Gruppe[]];

/** The questions of a page that earlier answers leave open. */
export function asked(gruppe: Gruppe, answers: Antworten): Frage[] {
  return fragen.filter((question) => question.gruppe === gruppe && question.wenn(answers));
}

/** All questions of a page: which of them apply may change by an answer on the page itself. */
export function within(gruppe: Gruppe): Frage[] {
  return fragen.filter((question) => question.gruppe === gruppe);
}

/** The next page that asks something; undefined: the result. */
export function after(gruppe: Gruppe, answers: Antworten): Gruppe | undefined {
  return gruppen.slice(gruppen.indexOf(gruppe) + 1).find((next) => asked(next, answers).length > 0);
}

/** The page before that asks something; undefined: the beginning. */
export function before(gruppe: Gruppe, answers: Antworten): Gruppe | undefined {
  const earlier = gruppen.slice(0, gruppen.indexOf(gruppe)).reverse();
  return earlier.find((next) => asked(next, answers).length > 0);
}

export function isGruppe(value: unknown): value is Gruppe {
  return gruppen.some((gruppe) => gruppe === value);
}
