import { berechnet, eines, fuerJedes, plus, seite, summe } from '@sozialplattform/forms';
import { vermoegen } from '../../_bausteine/vermoegen.ts';
import { vermoegenPerson } from '../../_bausteine/vermoegen-person.ts';

/** Anlage VM: always, once for the Bedarfsgemeinschaft, with the amounts of each of its people. */
export const vm = () =>
  [
    ...vermoegenPerson('sie'),
    fuerJedes('personen', vermoegenPerson('person'), {
      wenn: eines({ anlageWep: true }, { anlageKi: true }),
    }),
    ...vermoegen(),
    seite('vermoegenZusammen', 'Ihr Vermögen zusammen', {
      warum: 'Das Amt zieht davon die Freibeträge aller ab (§ 12 Abs. 2 SGB II).',
      vermoegenGesamt: berechnet(
        'Geld und Wertvolles aller Personen',
        'geld',
        plus('vermoegenSumme', summe('personen.vermoegenSumme')),
        { hinweis: 'Ohne Fahrzeuge, Häuser und Altersvorsorge.' },
      ),
    }),
  ] as const;
