import type { FrageId } from './antworten/antworten.ts';
import type { Slug } from './leistungen.ts';

export type Ausgang = 'moeglich' | 'unwahrscheinlich';

export type Betrag = { von?: number; bis: number; einheit: 'monat' | 'einmal' };

/** What the answers say on one benefit; orientation, not a decision. */
export type Ergebnis = {
  leistung: Slug;
  ergebnis: Ausgang | 'offen';
  /** The reason, as in `grund.<grund>` of the texts. */
  grund: string;
  paragraf: string;
  beruhtAuf: FrageId[];
  /** Only if open: the first question that decides. */
  frage?: FrageId;
  hinweise: string[];
  /** What can't be had beside it. */
  schliesstAus: Slug[];
  betrag?: Betrag;
};

export type Regelzeile = {
  nr: number;
  bedingung: { de: string; en: string };
  ergebnis: Ausgang;
  grund: string;
  paragraf: string;
};

export type Regeltabelle = { leistung: Slug; zeilen: Regelzeile[] };
