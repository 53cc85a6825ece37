import {
  auswahl,
  datum,
  geld,
  gruppe,
  inMonaten,
  jaNein,
  seite,
  vorJahren,
  vorMonaten,
} from '@sozialplattform/forms';
import { kdu } from '../buergergeld/anlagen/kdu.ts';

const keine = 'Gibt es nicht? Geben Sie 0 ein.';

/** Housing: nothing new, other costs, or another flat (then the whole Anlage KDU). */
export const wohnen = () =>
  [
    seite('wohnen', 'Hat sich beim Wohnen etwas geändert?', {
      warum: 'Das Amt zahlt auch für Wohnung und Heizung (§ 22 SGB II).',
      wohnenGeaendert: auswahl('Seit dem letzten Antrag', {
        gleich: 'Alles ist gleich geblieben',
        kosten: {
          text: 'Die Kosten haben sich geändert',
          hinweis: 'zum Beispiel Miete, Nebenkosten oder Abschlag für die Heizung',
        },
        umgezogen: 'Ich bin umgezogen',
      }),
    }),
    seite('neueKosten', 'Was zahlen Sie jetzt im Monat?', {
      wenn: { wohnenGeaendert: 'kosten' },
      warum: 'Diese Kosten erkennt das Amt an, soweit sie angemessen sind (§ 22 SGB II).',
      neueGrundmiete: geld('Grundmiete (Kaltmiete)', {
        hinweis: 'Im eigenen Haus: Zinsen für den Kredit. Gibt es nicht? Geben Sie 0 ein.',
        bis: 500_000,
      }),
      neueNebenkosten: geld('Nebenkosten (Betriebskosten)', { hinweis: keine, bis: 500_000 }),
      neueHeizkosten: geld('Heizkosten', { hinweis: keine, bis: 500_000 }),
      neueKostenAb: datum('Seit wann oder ab wann?', { ab: vorJahren(2), bis: inMonaten(12) }),
    }),
    gruppe('neueWohnung', kdu(), { wenn: { wohnenGeaendert: 'umgezogen' } }),
    seite('abrechnung', 'Haben Sie eine Abrechnung bekommen?', {
      warum: 'Eine Nachzahlung kann das Amt übernehmen. Ein Guthaben senkt die Kosten.',
      abrechnung: jaNein('Es gibt eine neue Abrechnung für Nebenkosten oder Heizung'),
      abrechnungErgebnis: auswahl(
        'Was kam heraus?',
        {
          nachzahlung: 'Ich muss nachzahlen',
          guthaben: 'Ich bekomme Geld zurück',
          ausgeglichen: 'Nichts',
        },
        { wenn: { abrechnung: true } },
      ),
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
    }),
  ] as const;
