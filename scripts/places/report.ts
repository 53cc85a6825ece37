import type { Certainty, Places } from '../../portal/src/competence/places/types.ts';

/** Counts what came out, as lines of text. */
export function report({ kreise, gemeinden, orte, aliases }: Places): string {
  const postcodes = [...Map.groupBy(orte, (ort) => ort.plz).values()];
  const count = (certainty: Certainty) => orte.filter((ort) => ort.certainty === certainty).length;
  const oneKreis = postcodes.filter(
    (list) =>
      list.every((ort) => ort.certainty === 'certain') &&
      new Set(list.map((ort) => ort.kreise[0])).size === 1,
  );
  return [
    `${kreise.length} Kreise, ${gemeinden.length} Gemeinden, ${aliases.length} further names`,
    `${orte.length} Orte of ${postcodes.length} postcodes: ${count('certain')} certain, ${count('likely')} likely, ${count('open')} open`,
    `${postcodes.filter((list) => list.length === 1 && list[0]?.certainty === 'certain').length} postcodes lead to one Gemeinde at once`,
    `${oneKreis.length} postcodes lie wholly and surely in one Kreis`,
    `${postcodes.filter((list) => list.some((ort) => ort.certainty === 'certain')).length} postcodes have at least one certain Ort`,
  ].join('\n');
}
