import { hatVollendet } from '../datum.ts';
import { am } from '../parameter/parameter.ts';
import { mehrbedarfe, regelbedarfe } from '../parameter/regelbedarf.ts';
import { genau, plus, type Spanne, type Unbekannt } from '../urteil.ts';
import { einmal, type Lage } from './lage.ts';

const meiste = 20;

const unklar = (von: number, bis: number, fehlt: Unbekannt): Spanne => ({ von, bis, fehlt });

/** An amount that depends on whether somebody lives with a partner. */
export const beiPaar = ({ antworten: { lebenssituation } }: Lage, betrag: number): Spanne => {
  if (lebenssituation === undefined) return unklar(0, betrag, 'lebenssituation');
  return genau(lebenssituation.startsWith('PAAR') ? betrag : 0);
};

/** An amount for each child under 18 of the household. */
export const jeKind = ({ kinderImHaushalt, antworten }: Lage, betrag: number): Spanne =>
  kinderImHaushalt
    ? genau(kinderImHaushalt.length * betrag)
    : unklar(0, meiste * betrag, antworten.hatKinder === undefined ? 'hatKinder' : 'kinderU18');

/** An amount for a child from 18 to 25, of which the answers don't tell the number. */
export const beiGrossenKindern = ({ antworten }: Lage, betrag: number): Spanne => {
  if (antworten.kinder18bis25 !== undefined) return genau(antworten.kinder18bis25 ? betrag : 0);
  return unklar(0, betrag, antworten.hatKinder === undefined ? 'hatKinder' : 'kinder18bis25');
};

/** An amount for the person, and one for each further one of the household. */
export const jePerson = (lage: Lage, person: number, weitere: number): Spanne =>
  [beiPaar(lage, weitere), jeKind(lage, weitere), beiGrossenKindern(lage, weitere)].reduce(
    plus,
    genau(person),
  );

const stufe = (geburtsdatum: string, stichtag: string): 3 | 4 | 5 =>
  hatVollendet(geburtsdatum, 14, stichtag) ? 3 : hatVollendet(geburtsdatum, 6, stichtag) ? 4 : 5;

/** The Regelbedarfe of the household, without rent; nothing where it is not known who lives in it. */
export const regelsatzsumme = (lage: Lage): number | undefined => {
  const { antworten, stichtag, kinderImHaushalt } = lage;
  const { lebenssituation } = antworten;
  const saetze = am(regelbedarfe, stichtag);
  if (!saetze || !kinderImHaushalt || !lebenssituation) return undefined;
  const erwachsene = lebenssituation.startsWith('PAAR') ? 2 * saetze[1] : saetze[0];
  return kinderImHaushalt.reduce(
    (summe, kind) => summe + saetze[stufe(kind.geburtsdatum, stichtag)],
    erwachsene,
  );
};

const mehr = ({ antworten: { gesundheit } }: Lage, teile: Record<string, number>): Spanne => {
  const hoechstens = Object.values(teile).reduce((summe, teil) => summe + teil, 0);
  if (gesundheit === undefined) return unklar(0, hoechstens, 'gesundheit');
  return genau(gesundheit.reduce((summe, eines) => summe + (teile[eines] ?? 0), 0));
};

const mieteVon = ({ antworten: { wohnen, warmmiete } }: Lage): number | undefined => {
  if (wohnen === 'MIETFREI') return 0;
  return wohnen === 'MIETE' || wohnen === 'EIGENTUM' || wohnen === 'HEIM' ? warmmiete : undefined;
};

/**
 * What the household needs a month for living and rent, as far as the answers tell; nothing where
 * rent or household are unknown. The upper bound is generous: it counts what may be added.
 */
export const bedarf = einmal((lage: Lage): Spanne | undefined => {
  const { antworten, stichtag } = lage;
  const { lebenssituation } = antworten;
  const saetze = am(regelbedarfe, stichtag);
  const anteile = am(mehrbedarfe, stichtag);
  const personen = regelsatzsumme(lage);
  const miete = mieteVon(lage);
  if (!saetze || !anteile || personen === undefined || miete === undefined) return undefined;
  if (lebenssituation === 'BEI_ELTERN' || lebenssituation === 'EINRICHTUNG') return undefined;
  const allein = lebenssituation === 'ALLEINERZIEHEND' ? saetze[0] * anteile.alleinHoechstens : 0;
  const gesund = mehr(lage, {
    SCHWANGER_AB_13SSW: saetze[0] * anteile.schwanger,
    TEILHABE_ARBEIT_LEISTUNG: saetze[0] * anteile.teilhabe,
    MERKZEICHEN_G: saetze[0] * anteile.merkzeichenG,
    KOSTENAUFW_ERNAEHRUNG: saetze[0] * 0.2,
  });
  const gross = beiGrossenKindern(lage, saetze[2]);
  const dazu = personen * anteile.warmwasser + allein + gesund.bis + gross.bis;
  return { von: personen + miete, bis: personen + miete + dazu };
});
