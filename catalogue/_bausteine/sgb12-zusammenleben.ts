import { type Bedingung, fuerJedes, geld, jaNein, seite, text } from '@sozialplattform/forms';
import { jeLeistung, type Sgb12 } from './sgb12.ts';

/**
 * The other people in the flat. Help from them is presumed by § 39 SGB XII for Hilfe zum
 * Lebensunterhalt only (§ 43 Abs. 5): for Grundsicherung just what is really given counts.
 */
export const zusammenlebenSgb12 = <const W extends Bedingung>(leistung: Sgb12, wer: W) =>
  fuerJedes(
    'personen',
    [
      seite('zusammenleben', 'Wie leben Sie mit {vorname} zusammen?', {
        warum: jeLeistung(
          leistung,
          'Es zählt nur, was Sie wirklich bekommen (§ 43 SGB XII).',
          'Wer zusammen wirtschaftet, hilft sich meist. Sie können sagen, wie es ist (§ 39 SGB XII).',
        ),
        gemeinsamWirtschaften: jaNein('Wir kaufen zusammen ein und teilen uns die Kosten'),
        wohnkostenanteil: geld('Was zahlt die Person im Monat für die Wohnung?', {
          hinweis: 'Nichts? Geben Sie 0 ein.',
          bis: 1_000_000,
        }),
        unterstuetzt: jaNein('Ich bekomme Geld oder anderes von dieser Person'),
        unterstuetzungBetrag: geld('Geld im Monat', {
          hinweis: 'Nur anderes, kein Geld? Geben Sie 0 ein.',
          bis: 1_000_000,
          wenn: { unterstuetzt: true },
        }),
        unterstuetzungAnders: text('Was bekommen Sie außer Geld?', {
          hinweis: 'Zum Beispiel: Essen, kostenloses Wohnen',
          laenge: 300,
          optional: true,
          wenn: { unterstuetzt: true },
        }),
      }),
    ],
    { wenn: wer },
  );
