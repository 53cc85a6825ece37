import { bitsVon, fragenZu, zuStellen } from '../antworten/fragen.ts';
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
  let stelle = -1;
  for (const regel of regeln) {
    stelle += 1;
    const urteil: Urteil = regel.wenn.urteil(lage);
    if (urteil === false) continue;
    if (offen && offen.regel.ergebnis !== regel.ergebnis) return { ...offen, bis: stelle + 1 };
    if (urteil === true) return { regel, bis: stelle + 1 };
    offen ??= { regel, fehlt: urteil };
  }
  return undefined;
};

type Stuetzen = { bits: number; nach: readonly Slug[] };

const stuetzenVon = (regeln: readonly Regel[]): Stuetzen => ({
  bits: bitsVon(regeln.flatMap(({ wenn }) => wenn.braucht)),
  nach: [...new Set(regeln.flatMap(({ wenn }) => wenn.nach))],
});

/** What bears a result of each rule: for sure, or where it was open before. */
type Gestuetzt = { sicher: readonly Stuetzen[]; offen: readonly Stuetzen[] };

/** A sure result rests on its own rule, and on those before it that would have led elsewhere. */
const gestuetzt = ({ regeln }: Tafel): Gestuetzt => ({
  sicher: regeln.map((regel, stelle) =>
    stuetzenVon([
      ...regeln.slice(0, stelle).filter(({ ergebnis }) => ergebnis !== regel.ergebnis),
      regel,
    ]),
  ),
  offen: regeln.map((_, stelle) => stuetzenVon(regeln.slice(0, stelle + 1))),
});

/** The answers a result rests on, those of the results before it included. */
const grundlage = ({ bits, nach }: Stuetzen, { beantwortet, grundlagen }: Lage): number => {
  let alle = bits & beantwortet;
  for (const slug of nach) alle |= grundlagen.get(slug) ?? 0;
  return alle;
};

const hinweiseZu = (tafel: Tafel, { hinweise, grund }: Regel, lage: Lage): string[] =>
  tafel.hinweise ? [...hinweise, ...tafel.hinweise(lage, grund)] : [...hinweise];

const entscheide = (tafel: Tafel, stuetzen: Gestuetzt, lage: Lage): Ergebnis => {
  const { leistung, regeln } = tafel;
  const gang = gehe(regeln, lage);
  if (!gang) throw new Error(`No rule of ${leistung} applies`);
  const { regel, fehlt, bis } = gang;
  const tragende = (fehlt === undefined ? stuetzen.sicher : stuetzen.offen)[bis - 1];
  const basis = tragende ? grundlage(tragende, lage) : 0;
  lage.grundlagen.set(leistung, basis);
  const ergebnis: Ergebnis = {
    leistung,
    ergebnis: fehlt === undefined ? regel.ergebnis : 'offen',
    grund: fehlt === 'parameter' ? 'offen.parameter' : regel.grund,
    paragraf: regel.paragraf,
    beruhtAuf: fragenZu(basis),
    hinweise: fehlt === undefined ? hinweiseZu(tafel, regel, lage) : [],
    schliesstAus: tafel.schliesstAus?.slice() ?? [],
  };
  if (fehlt === undefined) {
    const betrag = regel.ergebnis === 'moeglich' ? tafel.betrag?.(lage, regel.grund) : undefined;
    if (betrag) ergebnis.betrag = betrag;
  } else if (fehlt !== 'parameter') {
    ergebnis.frage = zuStellen(fehlt, lage.eingabe);
    const antwort = lage.eingabe[ergebnis.frage];
    const offenGelassen = antwort === undefined || unbeantwortet.has(antwort);
    ergebnis.grund = offenGelassen ? 'offen.angabe' : 'offen.widerspruch';
  }
  return ergebnis;
};

/** Makes a table ready to judge one situation after another. */
export const entscheidung = (tafel: Tafel): ((lage: Lage) => Ergebnis) => {
  const stuetzen = gestuetzt(tafel);
  return (lage) => entscheide(tafel, stuetzen, lage);
};
