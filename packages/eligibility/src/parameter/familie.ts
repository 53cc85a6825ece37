import type { Parameter } from './parameter.ts';

export const kindergeld: Parameter<number> = {
  name: 'Kindergeld',
  staende: [
    { von: '2026-01-01', wert: 259, quelle: '§ 66 Abs. 1 EStG, § 6 BKGG' },
    { von: '2025-01-01', bis: '2025-12-31', wert: 255, quelle: '§ 66 Abs. 1 EStG, § 6 BKGG' },
    { von: '2023-01-01', bis: '2024-12-31', wert: 250, quelle: '§ 66 Abs. 1 EStG, § 6 BKGG' },
  ],
};

/** The most for a child, the Sofortzuschlag included. */
export const kinderzuschlag: Parameter<number> = {
  name: 'Kinderzuschlag',
  staende: [
    { von: '2026-01-01', bis: '2026-12-31', wert: 297, quelle: '§ 6a Abs. 2 BKGG' },
    { von: '2025-01-01', bis: '2025-12-31', wert: 297, quelle: '§ 6a Abs. 2 BKGG' },
    { von: '2024-01-01', bis: '2024-12-31', wert: 292, quelle: '§ 6a Abs. 2 BKGG' },
  ],
};

export const mindesteinkommenKiz: Parameter<{ paar: number; allein: number }> = {
  name: 'Mindesteinkommen beim Kinderzuschlag',
  staende: [
    { von: '2008-10-01', wert: { paar: 900, allein: 600 }, quelle: '§ 6a Abs. 1 Nr. 2 BKGG' },
  ],
};

/** Euros a month for a child under 6, under 12 and under 18. */
export const unterhaltsvorschuss: Parameter<readonly [number, number, number]> = {
  name: 'Unterhaltsvorschuss',
  staende: [
    {
      von: '2026-01-01',
      bis: '2026-12-31',
      wert: [227, 299, 394],
      quelle: '§ 2 Abs. 1 und 2 UVG mit der Mindestunterhaltsverordnung',
    },
    {
      von: '2025-01-01',
      bis: '2025-12-31',
      wert: [227, 299, 394],
      quelle: '§ 2 Abs. 1 und 2 UVG mit der Mindestunterhaltsverordnung',
    },
    {
      von: '2024-01-01',
      bis: '2024-12-31',
      wert: [230, 301, 395],
      quelle: '§ 2 Abs. 1 und 2 UVG mit der Mindestunterhaltsverordnung',
    },
    {
      von: '2023-01-01',
      bis: '2023-12-31',
      wert: [187, 252, 338],
      quelle: '§ 2 Abs. 1 und 2 UVG mit der Mindestunterhaltsverordnung',
    },
  ],
};

export const mindesteinkommenUvg: Parameter<number> = {
  name: 'Mindesteinkommen beim Unterhaltsvorschuss ab 12 Jahren',
  staende: [{ von: '2017-07-01', wert: 600, quelle: '§ 1 Abs. 1a Nr. 2 UVG' }],
};

export const elterngeld: Parameter<{ von: number; bis: number }> = {
  name: 'Elterngeld',
  staende: [
    { von: '2021-09-01', wert: { von: 300, bis: 1_800 }, quelle: '§ 2 Abs. 1 und 4, § 4 BEEG' },
  ],
};

/** Months of life of the child for which it can be had, and hours of work a week beside it. */
export const elterngeldGrenzen: Parameter<{ basis: number; plus: number; stunden: number }> = {
  name: 'Bezugszeit und Arbeitszeit beim Elterngeld',
  staende: [
    {
      von: '2021-09-01',
      wert: { basis: 14, plus: 32, stunden: 32 },
      quelle: '§ 1 Abs. 6 Nr. 1, § 4 Abs. 1 BEEG',
    },
  ],
};

export const elterngeldHoechsteinkommen: Parameter<number> = {
  name: 'Höchstes zu versteuerndes Einkommen beim Elterngeld',
  staende: [{ von: '2025-04-01', wert: 175_000, quelle: '§ 1 Abs. 8 BEEG' }],
};

/** Euros a month for students: basic need, and rent if not living with the parents. */
export const bafoegStudium: Parameter<{ bedarf: number; eltern: number; ausserhalb: number }> = {
  name: 'BAföG-Bedarf Studium',
  staende: [
    {
      von: '2024-08-01',
      wert: { bedarf: 475, eltern: 59, ausserhalb: 380 },
      quelle: '§ 13 Abs. 1 und 2 BAföG',
    },
  ],
};
