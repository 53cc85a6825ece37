import type { FrageId } from '../antworten/antworten.ts';
import { hatVollendet, imMonatVon } from '../datum.ts';
import { am } from '../parameter/parameter.ts';
import { erwerbsfreibetrag } from '../parameter/regelbedarf.ts';
import { vermoegenSgb2, vermoegenSgb12 } from '../parameter/vermoegen.ts';
import { genau, plus, type Spanne, type Urteil, ueber } from '../urteil.ts';
import { bedarf, beiGrossenKindern, beiPaar, jeKind } from './haushalt.ts';
import { einmal, type Lage } from './lage.ts';

/** What the figures say: too little, enough even after all deductions, or neither for sure. */
const rechnung = (lage: Lage): boolean | undefined => {
  const { nettoMonat, lebenssituation } = lage.antworten;
  const noetig = bedarf(lage);
  const frei = am(erwerbsfreibetrag, lage.stichtag);
  if (nettoMonat === undefined || !noetig || !frei) return undefined;
  if (nettoMonat < noetig.von) return false;
  const erwachsene = lebenssituation?.startsWith('PAAR') ? 2 : 1;
  const abzug = erwachsene * (lage.antworten.hatKinder === false ? frei.ohneKind : frei.mitKind);
  return ueber(nettoMonat, genau(noetig.bis + abzug - 0.01)) === true ? true : undefined;
};

/**
 * Whether the income suffices for living and rent. The person's own word counts; where it and the
 * figures contradict each other, it is open.
 */
export const einkommenReicht = einmal((lage: Lage): Urteil => {
  const { einkommen } = lage.antworten;
  const zahlen = rechnung(lage);
  if (einkommen === undefined) return zahlen ?? 'einkommen';
  const wort = einkommen === 'REICHT';
  return zahlen === undefined || zahlen === wort ? wort : 'einkommen';
});

export const reichtStuetztSichAuf: readonly FrageId[] = [
  'einkommen',
  'nettoMonat',
  'warmmiete',
  'lebenssituation',
];

const staffel = (
  stufen: readonly { abJahren: number; euro: number }[],
  { antworten: { geburtsdatum }, stichtag }: Lage,
): Spanne => {
  const euro = stufen.map((stufe) => stufe.euro);
  if (geburtsdatum === undefined) {
    return { von: Math.min(...euro), bis: Math.max(...euro), fehlt: 'geburtsdatum' };
  }
  // § 12 Abs. 2 Satz 2 SGB II: from the first of the month of the birthday on.
  const meine = stufen.find(({ abJahren }) => imMonatVon(geburtsdatum, abJahren, stichtag));
  return genau(meine?.euro ?? 0);
};

const beiEltern = ({ antworten, stichtag }: Lage, betrag: number): Spanne => {
  const { lebenssituation, geburtsdatum } = antworten;
  if (lebenssituation === undefined) return { von: 0, bis: betrag, fehlt: 'lebenssituation' };
  if (lebenssituation !== 'BEI_ELTERN') return genau(0);
  if (geburtsdatum === undefined) return { von: 0, bis: betrag, fehlt: 'geburtsdatum' };
  return genau(hatVollendet(geburtsdatum, 25, stichtag) ? 0 : betrag);
};

/** What the household may keep under SGB II; partner and parents count with the highest amount. */
export const freiSgb2 = einmal((lage: Lage): Spanne | undefined => {
  const stufen = am(vermoegenSgb2, lage.stichtag);
  if (!stufen) return undefined;
  const hoechster = Math.max(...stufen.weitere.map(({ euro }) => euro));
  const kind = stufen.weitere.at(-1)?.euro ?? 0;
  return [
    beiPaar(lage, hoechster),
    beiEltern(lage, 2 * hoechster),
    jeKind(lage, kind),
    beiGrossenKindern(lage, kind),
  ].reduce(plus, staffel(stufen.person, lage));
});

/** What the household may keep under SGB XII. */
export const freiSgb12 = einmal((lage: Lage): Spanne | undefined => {
  const frei = am(vermoegenSgb12, lage.stichtag);
  return (
    frei &&
    [
      beiPaar(lage, frei.erwachsen),
      jeKind(lage, frei.unterhalten),
      beiGrossenKindern(lage, frei.unterhalten),
    ].reduce(plus, genau(frei.erwachsen))
  );
});

/** Whether the assets are above what may be kept. */
export const vermoegenUeber = ({ antworten }: Lage, frei: Spanne | undefined): Urteil => {
  if (antworten.vermoegen === undefined) return 'vermoegen';
  return frei ? ueber(antworten.vermoegen, frei) : antworten.vermoegen === 0 ? false : 'parameter';
};
