import { type Antworten, type Frage, type FrageId, fragen } from '@sozialplattform/eligibility';

export type Gruppe = Frage['gruppe'];

/** One page of the finder: questions of one group. */
export type Step = { gruppe: Gruppe; questions: readonly Frage[]; seen: ReadonlySet<FrageId> };

/** The groups of questions in their order. */
export const gruppen = [...new Set(fragen.map(({ gruppe }) => gruppe))] as [Gruppe, ...Gruppe[]];

/** The questions of a group that the answers leave open. */
export function asked(gruppe: Gruppe, answers: Antworten): Frage[] {
  return fragen.filter((question) => question.gruppe === gruppe && question.wenn(answers));
}

/**
 * The next page: what the first group asks and the person has not seen yet. So an answer that opens
 * further questions leads to these, in the same group. Undefined: all is seen.
 */
export function nextStep(answers: Antworten, seen: ReadonlySet<FrageId>): Step | undefined {
  for (const gruppe of gruppen) {
    const questions = asked(gruppe, answers).filter(({ id }) => !seen.has(id));
    if (questions.length > 0) return { gruppe, questions, seen };
  }
  return undefined;
}

/** Whether the page asks what answers of the same group have opened. */
export function isFurther({ gruppe, seen }: Pick<Step, 'gruppe' | 'seen'>): boolean {
  return fragen.some((question) => question.gruppe === gruppe && seen.has(question.id));
}

/** The page before: the whole group where only its further questions stood, else the group before it. */
export function stepBefore({ gruppe, seen }: Step, answers: Antworten): Step | undefined {
  const end = gruppen.indexOf(gruppe) + (isFurther({ gruppe, seen }) ? 1 : 0);
  const earlier = gruppen.slice(0, end).reverse();
  const target = earlier.find((candidate) => asked(candidate, answers).length > 0);
  if (target === undefined) return undefined;
  const before = fragen.filter((q) => gruppen.indexOf(q.gruppe) < gruppen.indexOf(target));
  return { gruppe: target, questions: asked(target, answers), seen: idsOf(before) };
}

/** A group to be changed after the result: everything else counts as seen. */
export function wholeGroup(gruppe: Gruppe, answers: Antworten): Step {
  const others = fragen.filter((question) => question.gruppe !== gruppe);
  return { gruppe, questions: asked(gruppe, answers), seen: idsOf(others) };
}

/** Questions that everyone is asked: those of a form on another site. */
export const openQuestions = fragen.filter(({ wenn }) => wenn({}));

export function idsOf(questions: readonly Frage[]): Set<FrageId> {
  return new Set(questions.map(({ id }) => id));
}

export function isGruppe(value: unknown): value is Gruppe {
  return gruppen.some((gruppe) => gruppe === value);
}
