import type { Parameter } from './parameter.ts';

/** Months beyond 65 years: with the year of birth, from 1947 to 1963, and from 1964 on. */
export const altersgrenze: Parameter<{ anhebung: readonly number[]; abJahrgang: number }> = {
  name: 'Altersgrenze',
  staende: [
    {
      von: '2008-01-01',
      wert: {
        anhebung: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24],
        abJahrgang: 1947,
      },
      quelle: '§ 7a SGB II, § 41 Abs. 2 SGB XII',
    },
  ],
};

/** Euros a month for levels 1 to 6 of Grundleistungen. */
export const grundleistungen: Parameter<readonly [number, number, number, number, number, number]> =
  {
    name: 'Grundleistungen nach dem AsylbLG',
    staende: [
      {
        von: '2026-01-01',
        bis: '2026-12-31',
        wert: [455, 409, 365, 405, 337, 309],
        quelle: '§ 3a AsylbLG, Bekanntmachung für 2026',
      },
      {
        von: '2025-01-01',
        bis: '2025-12-31',
        wert: [441, 397, 353, 391, 327, 299],
        quelle: '§ 3a AsylbLG, Bekanntmachung für 2025',
      },
      {
        von: '2024-01-01',
        bis: '2024-12-31',
        wert: [460, 413, 368, 408, 341, 312],
        quelle: '§ 3a AsylbLG, Bekanntmachung für 2024',
      },
    ],
  };

/** Months of SGB II within the last 24 after which an employer gets a subsidy. */
export const langzeitbezug: Parameter<number> = {
  name: 'Bezugszeit für die Eingliederung von Langzeitleistungsbeziehenden',
  staende: [{ von: '2026-07-01', wert: 21, quelle: '§ 16e Abs. 1 Nr. 2 SGB II' }],
};

/** Months of SGB II for Teilhabe am Arbeitsmarkt, fewer with a child or a severe disability. */
export const teilhabeAmArbeitsmarkt: Parameter<{
  monate: number;
  erleichtert: number;
  abAlter: number;
}> = {
  name: 'Bezugszeit für die Teilhabe am Arbeitsmarkt',
  staende: [
    {
      von: '2019-01-01',
      wert: { monate: 72, erleichtert: 60, abAlter: 25 },
      quelle: '§ 16i Abs. 3 SGB II',
    },
  ],
};

export const bafoegHoechstalter: Parameter<number> = {
  name: 'Altersgrenze BAföG',
  staende: [{ von: '2022-08-01', wert: 45, quelle: '§ 10 Abs. 3 BAföG' }],
};
