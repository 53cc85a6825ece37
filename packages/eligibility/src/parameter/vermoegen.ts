import type { Parameter } from './parameter.ts';

type Staffel = readonly { abJahren: number; euro: number }[];

/** By age, for the person who asks and for each further person of the household. */
export const vermoegenSgb2: Parameter<{ person: Staffel; weitere: Staffel }> = (() => {
  const neu: Staffel = [
    { abJahren: 50, euro: 20_000 },
    { abJahren: 40, euro: 12_500 },
    { abJahren: 30, euro: 10_000 },
    { abJahren: 0, euro: 5_000 },
  ];
  return {
    name: 'Vermögensfreibeträge SGB II',
    staende: [
      {
        von: '2026-07-01',
        wert: { person: neu, weitere: neu },
        quelle: '§ 12 Abs. 2 SGB II',
      },
      {
        von: '2023-01-01',
        bis: '2026-06-30',
        wert: {
          person: [{ abJahren: 0, euro: 40_000 }],
          weitere: [{ abJahren: 0, euro: 15_000 }],
        },
        quelle: '§ 12 Abs. 3 und 4 SGB II in der bis 30.06.2026 geltenden Fassung (Karenzzeit)',
      },
    ],
  };
})();

export const vermoegenSgb12: Parameter<{ erwachsen: number; unterhalten: number }> = {
  name: 'Vermögensfreibeträge SGB XII',
  staende: [
    {
      von: '2023-01-01',
      wert: { erwachsen: 10_000, unterhalten: 500 },
      quelle: '§ 90 Abs. 2 Nr. 9 SGB XII mit § 1 der Verordnung dazu',
    },
  ],
};

/** What Hilfe zur Pflege leaves beside it, if earned by work meanwhile. */
export const vermoegenPflege: Parameter<number> = {
  name: 'Zusätzlicher Vermögensbetrag bei Hilfe zur Pflege',
  staende: [{ von: '2020-01-01', wert: 25_000, quelle: '§ 66a SGB XII' }],
};

export const vermoegenAsylblg: Parameter<number> = {
  name: 'Vermögensfreibetrag AsylbLG',
  staende: [{ von: '2016-01-01', wert: 200, quelle: '§ 7 Abs. 5 AsylbLG' }],
};

export const vermoegenWohngeld: Parameter<{ person: number; weitere: number }> = {
  name: 'Erhebliches Vermögen beim Wohngeld',
  staende: [
    {
      von: '2020-01-01',
      wert: { person: 60_000, weitere: 30_000 },
      quelle: '§ 21 Nr. 3 WoGG (Betrag nach Verwaltungspraxis)',
    },
  ],
};

export const vermoegenKinderzuschlag: Parameter<{ person: number; weitere: number }> = {
  name: 'Erhebliches Vermögen beim Kinderzuschlag',
  staende: [
    {
      von: '2026-07-01',
      wert: { person: 40_000, weitere: 15_000 },
      quelle: '§ 6a Abs. 3 Satz 5 BKGG',
    },
    {
      von: '2023-01-01',
      bis: '2026-06-30',
      wert: { person: 40_000, weitere: 15_000 },
      quelle: '§ 6a Abs. 3 BKGG mit § 12 Abs. 4 SGB II in der bis 30.06.2026 geltenden Fassung',
    },
  ],
};

export const vermoegenBafoeg: Parameter<{
  unter30: number;
  ab30: number;
  partner: number;
  kind: number;
}> = {
  name: 'Vermögensfreibeträge BAföG',
  staende: [
    {
      von: '2022-08-01',
      wert: { unter30: 15_000, ab30: 45_000, partner: 2_300, kind: 2_300 },
      quelle: '§ 29 Abs. 1 BAföG',
    },
  ],
};

export const vermoegenEingliederungshilfe: Parameter<number> = {
  name: 'Vermögensfreibetrag Eingliederungshilfe',
  staende: [
    {
      von: '2026-01-01',
      bis: '2026-12-31',
      wert: 71_190,
      quelle: '§ 139 SGB IX: 150 Prozent der Bezugsgröße von 47 460 Euro (§ 18 SGB IV)',
    },
  ],
};

/** Gross income above which Wohngeld is out of reach in every place; a rule of thumb, no law. */
export const einkommenWohngeld: Parameter<{ person: number; weitere: number }> = {
  name: 'Richtwert für zu hohes Einkommen beim Wohngeld',
  staende: [
    {
      von: '2023-01-01',
      wert: { person: 3_000, weitere: 1_200 },
      quelle: 'Richtwert über den Grenzen nach § 19 WoGG, kein gesetzlicher Betrag',
    },
  ],
};

/** Own income for living that Wohngeld presupposes, as a part of the Regelbedarfe. */
export const mindesteinkommenWohngeld: Parameter<number> = {
  name: 'Mindesteinkommen beim Wohngeld',
  staende: [{ von: '2023-01-01', wert: 0.8, quelle: 'Verwaltungspraxis zu §§ 15, 21 WoGG' }],
};
