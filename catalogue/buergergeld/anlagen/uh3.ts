import { fuerJedes, jeweils } from '@sozialplattform/forms';
import { unterhaltspflichtig } from '../../_bausteine/unterhalt.ts';
import { je, type Wer } from '../../_bausteine/wer.ts';

const eltern = (wer: Wer) =>
  jeweils(
    'elternteile',
    je(wer, 'Ihre Eltern außerhalb des Haushalts', 'Eltern von {vorname} außerhalb des Haushalts'),
    {
      wenn: { u25ElternteilAusserhalb: true },
      mindestens: 1,
      hoechstens: 2,
      einzahl: 'Elternteil',
      beschriftung: '{name}',
      warum: 'Eltern müssen für Kinder unter 25 oft Unterhalt zahlen (§ 33 SGB II).',
    },
    unterhaltspflichtig('Wer ist der Elternteil?'),
  );

/** Anlage UH3: the parents of someone under 25 who live elsewhere. */
export const uh3 = () =>
  [
    eltern('sie'),
    fuerJedes('personen', [eltern('person')], { wenn: { anlageWep: true } }),
  ] as const;
