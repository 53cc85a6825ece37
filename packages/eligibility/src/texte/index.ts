import { fragenAlltag } from './fragen-alltag.ts';
import { fragenPerson } from './fragen-person.ts';
import { gruendeFamilie } from './gruende/familie.ts';
import { gruendeGrundsicherung } from './gruende/grundsicherung.ts';
import { gruendeLebenslagen } from './gruende/lebenslagen.ts';
import { gruendeWeitere } from './gruende/weitere.ts';
import { hinweise } from './hinweise.ts';
import { hinweiseFamilie } from './hinweise-familie.ts';
import { leistungen } from './leistungen.ts';
import { optionenAlltag } from './optionen-alltag.ts';
import { optionenGesundheit } from './optionen-gesundheit.ts';
import { optionenPerson } from './optionen-person.ts';
import { fehler, gruppen } from './rahmen.ts';
import type { Saetze } from './satz.ts';

const teile: readonly (readonly [string, Saetze])[] = [
  ['frage', fragenPerson],
  ['frage', fragenAlltag],
  ['option', optionenPerson],
  ['option', optionenAlltag],
  ['option', optionenGesundheit],
  ['grund', gruendeGrundsicherung],
  ['grund', gruendeFamilie],
  ['grund', gruendeLebenslagen],
  ['grund', gruendeWeitere],
  ['hinweis', hinweise],
  ['hinweis', hinweiseFamilie],
  ['leistung', leistungen],
  ['fehler', fehler],
  ['gruppe', gruppen],
];

export type Texte = { de: Record<string, string>; en: Record<string, string> };

const baue = (tag: string): Texte => {
  const alle: Texte = { de: {}, en: {} };
  for (const [art, saetze] of teile) {
    for (const [schluessel, satz] of Object.entries(saetze)) {
      const [de, en] = typeof satz === 'function' ? satz(tag) : satz;
      alle.de[`${art}.${schluessel}`] = de;
      alle.en[`${art}.${schluessel}`] = en;
    }
  }
  return alle;
};

let zuletzt: { tag: string; texte: Texte } | undefined;

/** Every text of the finder under a flat key, with the amounts and limits of the day. */
export const texteAm = (tag: string): Texte => {
  if (zuletzt?.tag !== tag) zuletzt = { tag, texte: baue(tag) };
  return zuletzt.texte;
};

const heute = () => new Date().toISOString().slice(0, 10);

/** The texts of today, such as `frage.geburtsdatum`. */
export const texte: Texte = {
  get de() {
    return texteAm(heute()).de;
  },
  get en() {
    return texteAm(heute()).en;
  },
};
