import type { Antworten } from './antworten/antworten.ts';
import type { Ergebnis, Regeltabelle } from './ergebnis.ts';
import { lageVon } from './lage/lage.ts';
import { leistungen } from './leistungen.ts';
import { tafeln } from './regeln/index.ts';
import { entscheidung } from './tafel/entscheide.ts';

const entscheidungen = tafeln.map(entscheidung);

/** Judges every benefit; those that build on the result of others come after these. */
export const werteAus = (antworten: Antworten, stichtag: string): Ergebnis[] => {
  const lage = lageVon(antworten, stichtag);
  for (const entscheide of entscheidungen) {
    const ergebnis = entscheide(lage);
    lage.ergebnisse.set(ergebnis.leistung, ergebnis);
  }
  const geordnet: Ergebnis[] = [];
  for (const { slug } of leistungen) {
    const ergebnis = lage.ergebnisse.get(slug);
    if (ergebnis) geordnet.push(ergebnis);
  }
  return geordnet;
};

/** The rules in words, with the amounts of the day, as a social worker reads them. */
export const regeltabelle = (stichtag: string): Regeltabelle[] =>
  leistungen.flatMap(({ slug }) => {
    const tafel = tafeln.find(({ leistung }) => leistung === slug);
    if (!tafel) return [];
    const zeilen = tafel.regeln.map(({ wenn, ergebnis, grund, paragraf }, stelle) => ({
      nr: stelle + 1,
      bedingung: wenn.worte(stichtag),
      ergebnis,
      grund,
      paragraf,
    }));
    return [{ leistung: slug, zeilen }];
  });
