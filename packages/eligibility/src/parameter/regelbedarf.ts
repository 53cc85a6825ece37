import type { Parameter } from './parameter.ts';

/** Euros a month for levels 1 to 6. */
export type Regelbedarfe = readonly [number, number, number, number, number, number];

export const regelbedarfe: Parameter<Regelbedarfe> = {
  name: 'Regelbedarfsstufen',
  staende: [
    {
      von: '2026-01-01',
      bis: '2026-12-31',
      wert: [563, 506, 451, 471, 390, 357],
      quelle: '§ 20 SGB II, Anlage zu § 28 SGB XII, § 2 RBSFV 2026',
    },
    {
      von: '2024-01-01',
      bis: '2025-12-31',
      wert: [563, 506, 451, 471, 390, 357],
      quelle: '§ 20 SGB II, Anlage zu § 28 SGB XII, § 28a Abs. 5 SGB XII',
    },
    {
      von: '2023-01-01',
      bis: '2023-12-31',
      wert: [502, 451, 402, 420, 348, 318],
      quelle: '§ 20 SGB II, Anlage zu § 28 SGB XII',
    },
  ],
};

/** Parts of the Regelbedarf. */
export const mehrbedarfe: Parameter<{
  schwanger: number;
  alleinKlein: number;
  alleinJeKind: number;
  alleinHoechstens: number;
  teilhabe: number;
  merkzeichenG: number;
  warmwasser: number;
}> = {
  name: 'Mehrbedarfe',
  staende: [
    {
      von: '2023-01-01',
      wert: {
        schwanger: 0.17,
        alleinKlein: 0.36,
        alleinJeKind: 0.12,
        alleinHoechstens: 0.6,
        teilhabe: 0.35,
        merkzeichenG: 0.17,
        warmwasser: 0.023,
      },
      quelle: '§§ 21, 23 SGB II, §§ 30, 42b SGB XII',
    },
  ],
};

/** The most that can be deducted from earnings, a month and earner. */
export const erwerbsfreibetrag: Parameter<{ ohneKind: number; mitKind: number }> = {
  name: 'Erwerbstätigenfreibetrag',
  staende: [
    {
      von: '2023-07-01',
      wert: { ohneKind: 348, mitKind: 378 },
      quelle: '§ 11b Abs. 2 und 3 SGB II',
    },
  ],
};
