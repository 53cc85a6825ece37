import { hatVollendet } from '../datum.ts';
import type { Lage } from '../lage/lage.ts';
import { am, type Parameter } from '../parameter/parameter.ts';
import { worteMit } from '../parameter/worte.ts';
import { bedingung, bedingungMit, ist } from '../tafel/bedingung.ts';
import type { Urteil } from '../urteil.ts';

const alter = (de: string, en: string, urteil: (geburtsdatum: string, lage: Lage) => Urteil) =>
  bedingung(de, en, ['geburtsdatum'], (lage) =>
    lage.antworten.geburtsdatum === undefined
      ? 'geburtsdatum'
      : urteil(lage.antworten.geburtsdatum, lage),
  );

export const unter = (jahre: number) =>
  alter(
    `jünger als ${jahre} Jahre`,
    `younger than ${jahre}`,
    (geburtsdatum, { stichtag }) => !hatVollendet(geburtsdatum, jahre, stichtag),
  );

/** At least as old as a parameter says on the day. */
export const jahreAb = <W>(parameter: Parameter<W>, lies: (wert: W) => number) =>
  bedingungMit(
    worteMit(parameter, (wert) => [`mindestens ${lies(wert)} Jahre`, `${lies(wert)} or older`]),
    ['geburtsdatum'],
    ({ antworten: { geburtsdatum }, stichtag }) => {
      const wert = am(parameter, stichtag);
      if (wert === undefined) return 'parameter';
      return geburtsdatum === undefined
        ? 'geburtsdatum'
        : hatVollendet(geburtsdatum, lies(wert), stichtag);
    },
  );

/** SGB II ends with the month in which the age is completed. */
export const altersgrenzeSgb2 = alter(
  'Altersgrenze nach § 7a SGB II erreicht',
  'retirement age of § 7a SGB II reached',
  (_, { sgb2EndetSeit, stichtag }) =>
    sgb2EndetSeit === undefined ? 'parameter' : stichtag >= sgb2EndetSeit,
);

/** SGB XII begins with the day on which the age is completed. */
export const altersgrenzeSgb12 = alter(
  'Altersgrenze nach § 41 Abs. 2 SGB XII erreicht',
  'retirement age of § 41 (2) SGB XII reached',
  (_, { altersgrenzeSeit, stichtag }) =>
    altersgrenzeSeit === undefined ? 'parameter' : stichtag >= altersgrenzeSeit,
);

export const ausserhalb = ist(
  'aufenthaltsort',
  ['AUSSERHALB_DE'],
  'Aufenthalt außerhalb Deutschlands',
  'living outside Germany',
);
