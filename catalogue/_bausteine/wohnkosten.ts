import { auswahl, datum, geld, inMonaten, vorJahren, vorMonaten } from '@sozialplattform/forms';

const keine = 'Gibt es nicht? Geben Sie 0 ein.';

/** Three amounts for someone who stays in the same home (§ 22 Abs. 1 SGB II); after a move: Anlage KDU. */
export const neueWohnkosten = () => ({
  neueGrundmiete: geld('Grundmiete (Kaltmiete)', {
    hinweis: 'Im eigenen Haus: Zinsen für den Kredit. Gibt es nicht? Geben Sie 0 ein.',
    bis: 500_000,
  }),
  neueNebenkosten: geld('Nebenkosten (Betriebskosten)', { hinweis: keine, bis: 500_000 }),
  neueHeizkosten: geld('Heizkosten', { hinweis: keine, bis: 500_000 }),
  neueKostenAb: datum('Seit wann oder ab wann?', { ab: vorJahren(2), bis: inMonaten(12) }),
});

/** A yearly bill: what is to be paid is part of the need, a credit lowers it (§ 22 Abs. 3 SGB II). */
export const abrechnung = () => ({
  abrechnungErgebnis: auswahl('Was kam heraus?', {
    nachzahlung: 'Ich muss nachzahlen',
    guthaben: 'Ich bekomme Geld zurück',
    ausgeglichen: 'Nichts',
  }),
  abrechnungBetrag: geld('Betrag', {
    ab: 1,
    bis: 2_000_000,
    wenn: { abrechnungErgebnis: ['nachzahlung', 'guthaben'] },
  }),
  abrechnungAm: datum('Wann ist oder war es fällig?', {
    hinweis: 'Das steht in der Abrechnung.',
    ab: vorMonaten(24),
    bis: inMonaten(6),
    wenn: { abrechnungErgebnis: ['nachzahlung', 'guthaben'] },
  }),
});
