import { type Blatt, rohwerteVon } from '@sozialplattform/forms';
import type { FormBody } from '../platform/http/body.ts';
import type { DraftContent } from './draft-store.ts';
import { fingerprint } from './fingerprint.ts';

export type ShownInputs = {
  /** The values of the page's inputs, by name. */
  values: FormBody;
  /** Fingerprint of what is stored: posted again, it tells whether another window was faster. */
  stand: string;
};

/**
 * What a page's inputs hold: what was posted just now, else what was typed and not accepted yet,
 * else the stored answers.
 */
export function shownInputs(
  content: DraftContent,
  page: Blatt,
  posted: FormBody | undefined,
): ShownInputs {
  const values = posted ?? content.typed[page.pfad] ?? rohwerteVon(page);
  return { values, stand: fingerprint(page) };
}
