import type { Feld, Vorbelegung } from '@sozialplattform/forms';

/** Whom a block asks about: the person who applies, or one of the household, called by name. */
export type Wer = 'sie' | 'person';

/** The wording for the one or the other; the second may name the person's answers: '{vorname}'. */
export const je = (wer: Wer, sie: string, person: string): string => (wer === 'sie' ? sie : person);

/** What the login and the browser can fill in; only where the block asks about the person logged in. */
export const vorbelegt = (
  wer: Wer,
  vorbelegung: Vorbelegung,
  autocomplete?: string,
): Pick<Feld, 'vorbelegung' | 'autocomplete'> =>
  wer === 'sie' ? { vorbelegung, ...(autocomplete ? { autocomplete } : {}) } : {};
