import type { FrageId } from '../antworten/antworten.ts';
import { hatMonateVollendet, hatVollendet } from '../datum.ts';
import type { Lage } from '../lage/lage.ts';
import { am, type Parameter } from '../parameter/parameter.ts';
import { worteMit } from '../parameter/worte.ts';
import { bedingung, bedingungMit } from '../tafel/bedingung.ts';
import { oder, type Urteil, und } from '../urteil.ts';

const fehlt = ({ antworten }: Lage): FrageId =>
  antworten.hatKinder === undefined ? 'hatKinder' : 'kinderU18';

const janein = (id: 'kinder18bis25' | 'kinder16bis25Ausb', lage: Lage): Urteil =>
  lage.antworten[id] ?? (lage.antworten.hatKinder === undefined ? 'hatKinder' : id);

export const kindUnter18 = bedingung(
  'Kind unter 18',
  'child under 18',
  ['hatKinder', 'kinderU18'],
  (lage) => (lage.kinder ? lage.kinder.length > 0 : fehlt(lage)),
);

export const kindImHaushalt = bedingung(
  'Kind unter 18 im Haushalt',
  'child under 18 in the household',
  ['hatKinder', 'kinderU18'],
  (lage) => (lage.kinderImHaushalt ? lage.kinderImHaushalt.length > 0 : fehlt(lage)),
);

export const kind18bis25 = bedingung(
  'Kind von 18 bis 25',
  'child from 18 to 25',
  ['hatKinder', 'kinder18bis25'],
  (lage) => janein('kinder18bis25', lage),
);

export const kindInAusbildung = bedingung(
  'Kind von 16 bis 25 in Schule, Ausbildung oder Studium',
  'child from 16 to 25 at school, in training or studying',
  ['hatKinder', 'kinder16bis25Ausb'],
  (lage) => janein('kinder16bis25Ausb', lage),
);

/** A grown-up child for whom Kindergeld goes on. */
export const kindErwachsenInAusbildung = bedingung(
  'Kind von 18 bis 25 in Schule, Ausbildung oder Studium',
  'child from 18 to 25 at school, in training or studying',
  ['hatKinder', 'kinder18bis25', 'kinder16bis25Ausb'],
  (lage) => und(janein('kinder18bis25', lage), janein('kinder16bis25Ausb', lage)),
);

/** A child of the household who may be able to work. */
export const kindAb15 = bedingung(
  'Kind von 15 bis 25 im Haushalt',
  'child from 15 to 25 in the household',
  ['hatKinder', 'kinderU18', 'kinder18bis25'],
  (lage) =>
    oder(
      lage.kinderImHaushalt
        ? lage.kinderImHaushalt.some((kind) => hatVollendet(kind.geburtsdatum, 15, lage.stichtag))
        : fehlt(lage),
      janein('kinder18bis25', lage),
    ),
);

/** A child of the household under that many years. */
export const kindUnter = (jahre: number) =>
  bedingung(
    `Kind unter ${jahre} im Haushalt`,
    `child under ${jahre} in the household`,
    ['hatKinder', 'kinderU18'],
    (lage) =>
      lage.kinderImHaushalt
        ? lage.kinderImHaushalt.some(
            (kind) => !hatVollendet(kind.geburtsdatum, jahre, lage.stichtag),
          )
        : fehlt(lage),
  );

/** A child of the household that has not completed the months of life a parameter says. */
export const kindUnterMonaten = <W>(parameter: Parameter<W>, lies: (wert: W) => number) =>
  bedingungMit(
    worteMit(parameter, (wert) => [
      `Kind unter ${lies(wert)} Monaten im Haushalt`,
      `child under ${lies(wert)} months in the household`,
    ]),
    ['hatKinder', 'kinderU18'],
    (lage) => {
      const wert = am(parameter, lage.stichtag);
      if (wert === undefined) return lage.antworten.hatKinder === false ? false : 'parameter';
      return lage.kinderImHaushalt
        ? lage.kinderImHaushalt.some(
            (kind) => !hatMonateVollendet(kind.geburtsdatum, lies(wert), lage.stichtag),
          )
        : fehlt(lage);
    },
  );
