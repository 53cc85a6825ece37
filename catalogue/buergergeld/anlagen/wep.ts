import { fuerJedes } from '@sozialplattform/forms';
import { aufenthalt } from '../../_bausteine/aufenthalt.ts';
import { kennnummern } from '../../_bausteine/kennnummern.ts';
import { krankenversicherung } from '../../_bausteine/krankenversicherung.ts';
import { geschlecht, herkunft, staatsangehoerigkeit } from '../../_bausteine/person.ts';
import { bisher } from '../hauptantrag/bisher.ts';
import { lebenssituation } from '../hauptantrag/lebenssituation.ts';

/** Anlage WEP: everyone of 15 and older in the Bedarfsgemeinschaft; mirrors sections A to F. */
export const wep = () =>
  fuerJedes(
    'personen',
    [
      herkunft(),
      geschlecht('person'),
      staatsangehoerigkeit('person'),
      aufenthalt('person'),
      ...kennnummern('person'),
      ...lebenssituation('person'),
      ...bisher('person'),
      ...krankenversicherung('person'),
    ],
    { wenn: { anlageWep: true } },
  );
