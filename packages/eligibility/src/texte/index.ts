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

const sprache = (stelle: 0 | 1): Record<string, string> =>
  Object.fromEntries(
    teile.flatMap(([art, saetze]) =>
      Object.entries(saetze).map(([schluessel, satz]) => [`${art}.${schluessel}`, satz[stelle]]),
    ),
  );

/** Every text of the finder under a flat key, such as `frage.geburtsdatum`. */
export const texte = { de: sprache(0), en: sprache(1) };
