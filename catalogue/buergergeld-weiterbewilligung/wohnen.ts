import { auswahl, gruppe, jaNein, seite } from '@sozialplattform/forms';
import { abrechnung, neueWohnkosten } from '../_bausteine/wohnkosten.ts';
import { kdu } from '../buergergeld/anlagen/kdu.ts';

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
      ...neueWohnkosten(),
    }),
    gruppe('neueWohnung', kdu(), { wenn: { wohnenGeaendert: 'umgezogen' } }),
    seite('abrechnung', 'Haben Sie eine Abrechnung bekommen?', {
      warum: 'Eine Nachzahlung kann das Amt übernehmen. Ein Guthaben senkt die Kosten.',
      abrechnung: jaNein('Es gibt eine neue Abrechnung für Nebenkosten oder Heizung'),
    }),
    seite('abrechnungErgebnis', 'Was steht in der Abrechnung?', {
      wenn: { abrechnung: true },
      warum: 'Es zählt der Monat, in dem das Geld fällig ist.',
      ...abrechnung(),
    }),
  ] as const;
