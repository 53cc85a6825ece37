import {
  datum,
  eines,
  fuerJedes,
  geld,
  heute,
  jaNein,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';

/** Asked by Anlage HG and Anlage VE alike. */
export const zusammenleben = () =>
  fuerJedes(
    'personen',
    [
      seite('zusammenleben', 'Wie wohnen Sie mit {vorname} zusammen?', {
        warum: 'Das Amt prüft, ob Sie gemeinsam wirtschaften (§§ 7 und 9 SGB II).',
        zusammenSeit: datum('Sie wohnen zusammen seit', { ab: vorJahren(100), bis: heute }),
        wohnkostenanteil: geld('Was zahlt die Person im Monat für die Wohnung?', {
          hinweis: 'Nichts? Geben Sie 0 ein.',
          bis: 1_000_000,
        }),
      }),
    ],
    { wenn: eines({ anlageHg: true }, { anlageVe: true }) },
  );

/** Anlage HG: relatives in the household; help from them is presumed (§ 9 Abs. 5). */
export const hg = () =>
  fuerJedes(
    'personen',
    [
      seite('unterstuetzung', 'Unterstützt {vorname} Sie?', {
        warum: 'Bei Verwandten nimmt das Gesetz das an. Sie können sagen, wie es ist.',
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
    { wenn: { anlageHg: true } },
  );
