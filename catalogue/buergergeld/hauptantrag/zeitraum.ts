import { feld, heute, inMonaten, monat, pruefung, vor, vorJahren } from '@sozialplattform/forms';

/** The months from and to of something in the last years. */
export const zeitraum = (jahre: number) => ({
  von: monat('Von', {
    hinweis: 'Monat und Jahr, zum Beispiel 03.2024',
    ab: vorJahren(jahre),
    bis: heute,
  }),
  bis: monat('Bis', {
    hinweis: 'Läuft es noch? Dann geben Sie diesen Monat ein.',
    ab: vorJahren(jahre),
    bis: inMonaten(24),
  }),
});

/** The check that goes with it. */
export const vonVorBis = pruefung({
  feld: 'bis',
  wenn: { bis: vor(feld('von')) },
  text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Monate.',
});
