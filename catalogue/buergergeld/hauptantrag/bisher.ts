import type { Wer } from '../../_bausteine/wer.ts';
import { ansprueche } from './ansprueche.ts';
import { fruehereLeistungen } from './fruehere-leistungen.ts';
import { letzteJahre } from './letzte-jahre.ts';

/** Section E, fields 51 to 75; asked of everyone of 15 and older. */
export const bisher = (wer: Wer) =>
  [...fruehereLeistungen(wer), ...letzteJahre(wer), ansprueche(wer)] as const;
