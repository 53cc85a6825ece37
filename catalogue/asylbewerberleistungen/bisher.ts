import {
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
  vorMonaten,
} from '@sozialplattform/forms';

const falschHerum = 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Angaben.';

/** Earlier places and breaks: the 36 months of § 2 Abs. 1 AsylbLG, and who must not pay twice. */
export const bisher = () =>
  [
    seite('bezug', 'Haben Sie schon solche Leistungen bekommen?', {
      warum: 'So zahlen nicht zwei Ämter zugleich. Und alte Akten helfen beim Prüfen.',
      hatBezug: jaNein('Ein anderes Amt in Deutschland hat mir schon Leistungen gegeben', {
        hinweis: 'Auch in einer Aufnahmeeinrichtung.',
      }),
    }),
    jeweils(
      'bezuege',
      'Ihre früheren Leistungen',
      {
        wenn: { hatBezug: true },
        mindestens: 1,
        hoechstens: 15,
        einzahl: 'Zeit',
        beschriftung: '{bezugOrt}',
        warum: 'Bitte tragen Sie jeden Ort einzeln ein.',
      },
      [
        seite('bezug', 'Wo und wann war das?', {
          warum: 'Das Amt kann dort nachfragen. Ungefähre Angaben reichen.',
          bezugOrt: text('Ort oder Amt', {
            hinweis: 'Zum Beispiel: Aufnahmeeinrichtung Gießen',
            laenge: 200,
          }),
          bezugVon: monat('Von', { ab: vorJahren(40), bis: heute }),
          bezugBis: monat('Bis', {
            hinweis: 'Läuft es noch? Dann leer lassen.',
            ab: vorJahren(40),
            bis: inMonaten(1),
            optional: true,
          }),
          pruefungen: [
            pruefung({
              feld: 'bezugBis',
              wenn: { bezugBis: vor(feld('bezugVon')) },
              text: falschHerum,
            }),
          ],
        }),
      ],
    ),
    seite('ausland', 'Waren Sie zwischendurch im Ausland?', {
      wenn: { einreisedatum: vor(vorMonaten(36)) },
      warum: 'Nach 36 Monaten ohne lange Unterbrechung gibt es meist mehr (§ 2 AsylbLG).',
      warImAusland: jaNein('Ich war seit der Einreise länger als einen Monat im Ausland'),
    }),
    jeweils(
      'auslandszeiten',
      'Zeiten im Ausland',
      {
        wenn: { warImAusland: true },
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Zeit',
        beschriftung: '{auslandVon}',
        warum: 'Bitte tragen Sie jede Zeit einzeln ein.',
      },
      [
        seite('zeit', 'Von wann bis wann?', {
          warum: 'Kurze Reisen zählen nicht als Unterbrechung.',
          auslandVon: datum('Von', { ab: vorJahren(40), bis: heute }),
          auslandBis: datum('Bis', { ab: vorJahren(40), bis: heute }),
          pruefungen: [
            pruefung({
              feld: 'auslandBis',
              wenn: { auslandBis: vor(feld('auslandVon')) },
              text: falschHerum,
            }),
          ],
        }),
      ],
    ),
  ] as const;
