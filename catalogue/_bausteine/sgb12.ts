/** The two benefits for a living under SGB XII, whose forms share nearly every question. */
export type Sgb12 = 'grundsicherung' | 'hilfe';

/** The wording for Grundsicherung (4th chapter) or for Hilfe zum Lebensunterhalt (3rd chapter). */
export const jeLeistung = (leistung: Sgb12, grundsicherung: string, hilfe: string): string =>
  leistung === 'grundsicherung' ? grundsicherung : hilfe;
