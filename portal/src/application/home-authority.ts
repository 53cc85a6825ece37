import { bereinige } from '@sozialplattform/forms';
import { zustaendigNach } from '../../../catalogue/index.ts';
import { type Authority, authorityFor, findPlaces, type Place } from '../competence/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import type { Working } from './context.ts';

/** Where somebody says to live, if another authority is competent there. */
export type HomeElsewhere = {
  /** PLZ and Ort as they were typed. */
  home: string;
  /** The authority there, by its place; undefined where several come into question. */
  there: { ags: string; authorityName: string } | undefined;
};

/**
 * Compares the authority that an application goes to with the address in its answers (the questions
 * `plz` and `ort`, so named in every form that asks where one lives). The place was chosen before the form,
 * often for another person or from memory.
 * @returns undefined where both agree, or where the answers do not tell
 */
export async function homeElsewhere(
  db: Queryable,
  { form, leistung, draft, today }: Working,
  chosen: Authority | undefined,
): Promise<HomeElsewhere | undefined> {
  const { antworten } = bereinige(form, draft.content.answers, today);
  const { plz, ort } = antworten;
  if (typeof plz !== 'string' || plz === '') return undefined;
  const home = typeof ort === 'string' ? `${plz} ${ort}` : plz;
  const type = zustaendigNach(leistung, antworten);
  const found = new Map<string, { ags: string; authorityName: string }>();
  for (const { ags } of placesIn(await findPlaces(db, home))) {
    const authority = await authorityFor(db, type, ags);
    if (authority) found.set(authority.id, { ags, authorityName: authority.name });
  }
  if (!chosen || found.size === 0 || found.has(chosen.id)) return undefined;
  const [there] = found.values();
  return { home, there: found.size === 1 ? there : undefined };
}

function placesIn(answer: Awaited<ReturnType<typeof findPlaces>>): readonly Place[] {
  if (answer.kind === 'place') return [answer.place];
  return answer.kind === 'which-ort' || answer.kind === 'which-kreis' ? answer.options : [];
}
