/** The law a shared block speaks of. Its questions are the same, paragraphs and words differ. */
export type Recht = 'sgb2' | 'sgb12';

/** The wording under the one law or the other. */
export const nachRecht = (recht: Recht, sgb2: string, sgb12: string): string =>
  recht === 'sgb2' ? sgb2 : sgb12;
