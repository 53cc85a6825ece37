import type { FrageId } from '../antworten/antworten.ts';
import { zuStellen } from '../antworten/fragen.ts';
import { unbeantwortet } from '../antworten/optionen.ts';
import type { Ergebnis } from '../ergebnis.ts';
import type { Lage } from '../lage/lage.ts';
import type { Slug } from '../leistungen.ts';
import type { Unbekannt, Urteil } from '../urteil.ts';
import type { Regel, Tafel } from './tafel.ts';

type Gang = {
  regel: Regel;
  /** How many rules from the top were looked at. */
  bis: number;
  fehlt?: Unbekannt;
};

/** Follows both ways where a condition is unknown; open if they lead to different results. */
const gehe = (regeln: readonly Regel[], lage: Lage): Gang | undefined => {
  let offen: { regel: Regel; fehlt: Unbekannt } | undefined;
  for (const [stelle, regel] of regeln.entries()) {
    const urteil: Urteil = regel.wenn.urteil(lage);
    if (urteil === false) continue;
    if (offen && offen.regel.ergebnis !== regel.ergebnis) return { ...offen, bis: stelle + 1 };
    if (urteil === true) return { regel, bis: stelle + 1 };
    offen ??= { regel, fehlt: urteil };
  }
  return undefined;
};

const grundlage = (
  regeln: readonly Regel[],
  lage: Lage,
  fruehere: ReadonlyMap<Slug, Ergebnis>,
): FrageId[] => {
  const ids = new Set<FrageId>();
  for (const { wenn } of regeln) {
    for (const id of wenn.braucht) if (lage.antworten[id] !== undefined) ids.add(id);
    for (const slug of wenn.nach) for (const id of fruehere.get(slug)?.beruhtAuf ?? []) ids.add(id);
  }
  return [...ids];
};

/** The rules that bear a result: its own, and those before it that would have led elsewhere. */
const tragende = (regeln: readonly Regel[], { regel, bis }: Gang) =>
  regeln.slice(0, bis).filter((eine) => eine === regel || eine.ergebnis !== regel.ergebnis);

export const entscheide = (
  tafel: Tafel,
  lage: Lage,
  fruehere: ReadonlyMap<Slug, Ergebnis>,
): Ergebnis => {
  const { leistung, regeln } = tafel;
  const gang = gehe(regeln, lage);
  if (!gang) throw new Error(`No rule of ${leistung} applies`);
  const { regel, fehlt } = gang;
  const basis = {
    leistung,
    paragraf: regel.paragraf,
    schliesstAus: [...(tafel.schliesstAus ?? [])],
  };
  if (fehlt !== undefined) {
    const offen = {
      ...basis,
      ergebnis: 'offen' as const,
      beruhtAuf: grundlage(regeln.slice(0, gang.bis), lage, fruehere),
      hinweise: [],
    };
    if (fehlt === 'parameter') return { ...offen, grund: 'offen.parameter' };
    const frage = zuStellen(fehlt, lage.eingabe);
    const antwort = lage.eingabe[frage];
    const offenGelassen = antwort === undefined || unbeantwortet.has(antwort);
    return { ...offen, grund: offenGelassen ? 'offen.angabe' : 'offen.widerspruch', frage };
  }
  const betrag = regel.ergebnis === 'moeglich' ? tafel.betrag?.(lage, regel.grund) : undefined;
  return {
    ...basis,
    ergebnis: regel.ergebnis,
    grund: regel.grund,
    beruhtAuf: grundlage(tragende(regeln, gang), lage, fruehere),
    hinweise: [...(regel.hinweise ?? []), ...(tafel.hinweise?.(lage, regel.grund) ?? [])],
    ...(betrag ? { betrag } : {}),
  };
};
