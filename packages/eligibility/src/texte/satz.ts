/** A text in German and English. */
export type Satz = readonly [de: string, en: string];
export type Saetze = Readonly<Record<string, Satz>>;
