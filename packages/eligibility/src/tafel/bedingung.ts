import type { FrageId } from '../antworten/antworten.ts';
import type { Lage } from '../lage/lage.ts';
import type { Slug } from '../leistungen.ts';
import type { SatzAm } from '../parameter/worte.ts';
import { oder, type Urteil, und, nicht as verneint } from '../urteil.ts';

export type Worte = { de: string; en: string };

const fest =
  (de: string, en: string): Bedingung['worte'] =>
  () => ({ de, en });

/** One condition: what it says in words, what it needs to be known, and its judgement. */
export type Bedingung = {
  /** With the amounts and limits of the day. */
  worte(tag: string): Worte;
  /** Its words join several conditions: within another they stand in brackets. */
  mehrteilig?: boolean;
  braucht: readonly FrageId[];
  /** Benefits on whose result it depends. */
  nach: readonly Slug[];
  urteil(lage: Lage): Urteil;
};

export const bedingung = (
  de: string,
  en: string,
  braucht: readonly FrageId[],
  urteil: (lage: Lage) => Urteil,
): Bedingung => ({ worte: fest(de, en), braucht, nach: [], urteil });

/** A condition whose words name what the parameters say on the day. */
export const bedingungMit = (
  satz: SatzAm,
  braucht: readonly FrageId[],
  urteil: (lage: Lage) => Urteil,
): Bedingung => ({
  worte: (tag) => {
    const [de, en] = satz(tag);
    return { de, en };
  },
  braucht,
  nach: [],
  urteil,
});

const geklammert = ({ worte, mehrteilig }: Bedingung, tag: string): Worte => {
  const { de, en } = worte(tag);
  return mehrteilig ? { de: `(${de})`, en: `(${en})` } : { de, en };
};

const zusammen = (
  teile: readonly Bedingung[],
  wort: Worte,
  start: boolean,
  verbinde: (links: Urteil, rechts: Urteil) => Urteil,
): Bedingung => ({
  worte: (tag) => {
    const einzelne = teile.map((teil) => geklammert(teil, tag));
    return {
      de: einzelne.map(({ de }) => de).join(wort.de),
      en: einzelne.map(({ en }) => en).join(wort.en),
    };
  },
  mehrteilig: true,
  braucht: [...new Set(teile.flatMap(({ braucht }) => braucht))],
  nach: [...new Set(teile.flatMap(({ nach }) => nach))],
  urteil: (lage) => {
    let bisher: Urteil = start;
    for (const teil of teile) {
      bisher = verbinde(bisher, teil.urteil(lage));
      if (bisher === !start) return bisher;
    }
    return bisher;
  },
});

export const alle = (...teile: Bedingung[]): Bedingung =>
  zusammen(teile, { de: ' und ', en: ' and ' }, true, und);

export const eine = (...teile: Bedingung[]): Bedingung =>
  zusammen(teile, { de: ' oder ', en: ' or ' }, false, oder);

export const nicht = (eineBedingung: Bedingung, de?: string, en?: string): Bedingung => ({
  ...eineBedingung,
  worte: (tag) => {
    const ohne = eineBedingung.worte(tag);
    return { de: de ?? `nicht (${ohne.de})`, en: en ?? `not (${ohne.en})` };
  },
  mehrteilig: false,
  urteil: (lage) => verneint(eineBedingung.urteil(lage)),
});

/** The same condition in other words. */
export const inWorten = (de: string, en: string, eineBedingung: Bedingung): Bedingung => ({
  ...eineBedingung,
  worte: fest(de, en),
  mehrteilig: false,
});

type AuswahlId = {
  [Id in FrageId]: Lage['antworten'][Id] extends string | undefined ? Id : never;
}[FrageId];
type MehrfachId = 'bezogeneLeistungen' | 'gesundheit' | 'lebenslage';
type Wert<Id extends FrageId> = Exclude<Lage['antworten'][Id], undefined>;

/** The answer to a choice is one of these. */
export const ist = <Id extends AuswahlId>(
  id: Id,
  werte: readonly Wert<Id>[],
  de: string,
  en: string,
): Bedingung => {
  const gesucht = new Set<unknown>(werte);
  return bedingung(de, en, [id], ({ antworten }) =>
    antworten[id] === undefined ? id : gesucht.has(antworten[id]),
  );
};

/** The answer to a list names one of these. */
export const nennt = <Id extends MehrfachId>(
  id: Id,
  werte: readonly Wert<Id>[number][],
  de: string,
  en: string,
): Bedingung => {
  const gesucht = new Set<unknown>(werte);
  return bedingung(de, en, [id], ({ antworten }) => {
    const liste: readonly unknown[] | undefined = antworten[id];
    return liste ? liste.some((wert) => gesucht.has(wert)) : id;
  });
};

/** Another benefit was found possible. */
export const moeglich = (slug: Slug, de: string, en: string): Bedingung => ({
  worte: fest(de, en),
  braucht: [],
  nach: [slug],
  urteil: ({ ergebnisse }) => {
    const { ergebnis, frage = 'parameter' } = ergebnisse.get(slug) ?? { ergebnis: 'offen' };
    return ergebnis === 'offen' ? frage : ergebnis === 'moeglich';
  },
});

export const sonst: Bedingung = bedingung('sonst', 'otherwise', [], () => true);
