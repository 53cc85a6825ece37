import type { FrageId } from './antworten/antworten.ts';

/** What keeps a judgement open: a question, or a value the law has not set yet. */
export type Unbekannt = FrageId | 'parameter';

/** True, false, or what is missing to tell. */
export type Urteil = boolean | Unbekannt;

export const und = (links: Urteil, rechts: Urteil): Urteil => {
  if (links === false || rechts === false) return false;
  return links === true ? rechts : links;
};

export const oder = (links: Urteil, rechts: Urteil): Urteil => {
  if (links === true || rechts === true) return true;
  return links === false ? rechts : links;
};

export const nicht = (urteil: Urteil): Urteil => (typeof urteil === 'boolean' ? !urteil : urteil);

/** An amount known between two bounds, and what would tell it exactly. */
export type Spanne = { von: number; bis: number; fehlt?: Unbekannt };

export const genau = (wert: number): Spanne => ({ von: wert, bis: wert });

export const plus = (links: Spanne, rechts: Spanne): Spanne => {
  const fehlt = links.fehlt ?? rechts.fehlt;
  const summe = { von: links.von + rechts.von, bis: links.bis + rechts.bis };
  return fehlt === undefined ? summe : { ...summe, fehlt };
};

const cent = (euro: number) => Math.round(euro * 100);

/** Whether an amount is above a limit that may not be known exactly. */
export const ueber = (betrag: number, { von, bis, fehlt }: Spanne): Urteil => {
  if (cent(betrag) > cent(bis)) return true;
  return cent(betrag) <= cent(von) || fehlt === undefined ? false : fehlt;
};
