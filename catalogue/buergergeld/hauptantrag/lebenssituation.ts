import type { Wer } from '../../_bausteine/wer.ts';
import { arbeitUndAlltag } from './arbeit-und-alltag.ts';
import { ausbildung } from './ausbildung.ts';
import { besondereLage } from './besondere-lage.ts';

/** Section D, fields 34 to 50; asked of everyone of 15 and older. */
export const lebenssituation = (wer: Wer) =>
  [...arbeitUndAlltag(wer), ...ausbildung(wer), ...besondereLage(wer)] as const;
