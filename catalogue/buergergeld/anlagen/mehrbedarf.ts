import { fuerJedes } from '@sozialplattform/forms';
import { bb } from './bb.ts';
import { meb } from './meb.ts';

/** Anlagen MEB and BB of everyone of 15 and older. Children: in Anlage KI. */
export const mehrbedarf = () =>
  [
    ...meb('sie'),
    ...bb('sie'),
    fuerJedes('personen', [...meb('person'), ...bb('person')], { wenn: { anlageWep: true } }),
  ] as const;
