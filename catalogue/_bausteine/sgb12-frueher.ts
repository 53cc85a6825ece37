import {
  auswahl,
  datum,
  feld,
  heute,
  inMonaten,
  jaNein,
  jeweils,
  monat,
  pruefung,
  seite,
  text,
  vor,
  vorJahren,
} from '@sozialplattform/forms';

/**
 * Section 6 of the paper form: money of an authority in the last three years, which shortens the
 * year of full rent (§ 35 Abs. 1 SGB XII), and what the Jobcenter decided.
 */
export const fruehereLeistungenSgb12 = () =>
  [
    seite('frueher', 'Haben Sie in den letzten 3 Jahren schon Geld vom Amt bekommen?', {
      warum: 'Danach richtet sich, wie lange die volle Miete zählen kann (§ 35 SGB XII).',
      leistungen3J: jaNein('Bürgergeld, Grundsicherungsgeld oder Sozialhilfe'),
    }),
    jeweils(
      'fruehereLeistungen',
      'Frühere Leistungen',
      {
        wenn: { leistungen3J: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Leistung',
        beschriftung: '{art}, {von} bis {bis}',
        warum: 'Bitte tragen Sie jede Leistung einzeln ein.',
      },
      [
        seite('leistung', 'Welche Leistung war es?', {
          warum: 'Zwei Ämter dürfen nicht für dieselbe Zeit zahlen.',
          art: auswahl('Leistung', {
            sgb2: 'Bürgergeld oder Grundsicherungsgeld vom Jobcenter',
            sgb12: 'Sozialhilfe oder Grundsicherung vom Sozialamt',
            asylblg: 'Geld für Geflüchtete vom Sozialamt',
          }),
          amt: text('Von welchem Amt?', { hinweis: 'Zum Beispiel Jobcenter Kassel', laenge: 200 }),
          von: monat('Von', {
            hinweis: 'Monat und Jahr, zum Beispiel 03.2024',
            ab: vorJahren(10),
            bis: heute,
          }),
          bis: monat('Bis', {
            hinweis: 'Läuft es noch? Dann geben Sie diesen Monat ein.',
            ab: vorJahren(4),
            bis: inMonaten(24),
          }),
          pruefungen: [
            pruefung({
              feld: 'bis',
              wenn: { bis: vor(feld('von')) },
              text: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Monate.',
            }),
          ],
        }),
      ],
    ),
    seite('abgelehnt', 'Hat ein Amt Ihren Antrag abgelehnt?', {
      warum: 'Hat das Jobcenter Nein gesagt, ist meist das Sozialamt zuständig (§ 21 SGB XII).',
      abgelehnt: jaNein('Jobcenter oder Sozialamt hat einen Antrag abgelehnt', {
        hinweis: 'In den letzten 12 Monaten.',
      }),
      abgelehntAmt: text('Welches Amt?', { laenge: 200, wenn: { abgelehnt: true } }),
      abgelehntAm: datum('Wann?', {
        hinweis: 'Das Datum steht im Bescheid.',
        ab: vorJahren(2),
        bis: heute,
        wenn: { abgelehnt: true },
      }),
    }),
  ] as const;
