import { fuerJedes } from '@sozialplattform/forms';
import { behinderung } from '../_bausteine/sgb12-behinderung.ts';
import { erwerbsminderung } from '../_bausteine/sgb12-erwerbsminderung.ts';
import { einmaligeBedarfe, mehrbedarfSgb12 } from '../_bausteine/sgb12-mehrbedarf.ts';
import { zweitePerson } from '../_bausteine/sgb12-personen.ts';

/** Sections 4 and 5 of the paper form, for both. */
export const gesundheit = () =>
  [
    ...erwerbsminderung('sie', 'grundsicherung'),
    ...behinderung('sie'),
    ...mehrbedarfSgb12('sie'),
    fuerJedes(
      'personen',
      [
        ...erwerbsminderung('person', 'grundsicherung'),
        ...behinderung('person'),
        ...mehrbedarfSgb12('person'),
      ],
      { wenn: zweitePerson },
    ),
    einmaligeBedarfe(),
  ] as const;
