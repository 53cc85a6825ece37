import type { Antworten } from './antworten/antworten.ts';
import type { Ergebnis, Regeltabelle } from './ergebnis.ts';
import { lageVon } from './lage/lage.ts';
import { leistungen, type Slug } from './leistungen.ts';
import { tafeln } from './regeln/index.ts';
import { entscheide } from './tafel/entscheide.ts';

/** Judges every benefit; those that build on the result of others come after these. */
export const werteAus = (antworten: Antworten, stichtag: string): Ergebnis[] => {
  const lage = lageVon(antworten, stichtag);
  const ergebnisse = new Map<Slug, Ergebnis>();
  for (const tafel of tafeln) {
    const ergebnis = entscheide(tafel, lage, ergebnisse);
    ergebnisse.set(tafel.leistung, ergebnis);
    lage.moeglich.set(
      tafel.leistung,
      ergebnis.ergebnis === 'offen'
        ? (ergebnis.frage ?? 'parameter')
        : ergebnis.ergebnis === 'moeglich',
    );
  }
  const geordnet: Ergebnis[] = [];
  for (const { slug } of leistungen) {
    const ergebnis = ergebnisse.get(slug);
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
