import { jeweils } from '@sozialplattform/forms';
import { istKind } from '../_bausteine/sgb12-haushalt.ts';
import { mitAntrag } from '../_bausteine/sgb12-personen.ts';
import { andererElternteil, unterhaltSgb12 } from '../_bausteine/sgb12-unterhalt.ts';
import { unterhaltspflichtig } from '../_bausteine/unterhalt.ts';
import { minderjaehrig } from './gruende.ts';

/** Parents of a child that applies owe maintenance whatever they earn (§ 94 Abs. 1a Satz 6 SGB XII). */
const eltern = () =>
  jeweils(
    'elternteile',
    'Ihre Eltern außerhalb des Haushalts',
    {
      wenn: minderjaehrig,
      hoechstens: 2,
      einzahl: 'Elternteil',
      beschriftung: '{name}',
      keine: 'Kein Elternteil lebt woanders',
      warum: 'Eltern müssen für Kinder unter 18 meist Unterhalt zahlen (§ 94 SGB XII).',
    },
    unterhaltspflichtig('Wer ist der Elternteil?', 'sgb12'),
  );

/** Section 11 of the paper form. */
export const unterhalt = () =>
  [...unterhaltSgb12(), eltern(), andererElternteil({ ...istKind, ...mitAntrag })] as const;
