import type { Satz, SatzAm } from '../parameter/worte.ts';

export type { Satz };

/** Texts; those that name an amount read it from the parameters of the day. */
export type Saetze = Readonly<Record<string, Satz | SatzAm>>;
