import {
  auswahl,
  berechnet,
  geld,
  jaNein,
  jeweils,
  minus,
  pruefung,
  seite,
  summe,
  text,
  wenigerAls,
} from '@sozialplattform/forms';

/** The costs that arise directly from the work (§ 16d Abs. 8). */
export const kosten = () =>
  [
    jeweils(
      'kosten',
      'Was kostet die Maßnahme?',
      {
        mindestens: 1,
        hoechstens: 40,
        einzahl: 'Posten',
        beschriftung: '{wofuer}: {betrag}',
        warum: 'Erstattet wird, was direkt durch die Arbeit entsteht (§ 16d Abs. 8 SGB II).',
      },
      [
        seite('posten', 'Wofür fallen Kosten an?', {
          warum: 'Das Jobcenter prüft, ob die Kosten nötig sind.',
          kostenart: auswahl('Art', {
            anleitung: 'Personal für Anleitung und Unterweisung',
            sozialpaedagogik: 'Personal für sozialpädagogische Betreuung',
            material: 'Material und Werkzeug',
            kleidung: 'Arbeitskleidung und Schutz',
            raum: 'Räume',
            fahrt: 'Fahrten und Fahrzeuge',
            verwaltung: 'Verwaltung',
            mae: {
              text: 'Mehraufwandsentschädigung',
              wenn: { maeAuszahlung: 'traeger' },
            },
            anderes: 'etwas anderes',
          }),
          wofuer: text('Wofür genau?', {
            hinweis: 'Zum Beispiel: Anleiter, halbe Stelle',
            laenge: 100,
          }),
          betrag: geld('Betrag für die ganze Zeit', { ab: 100, bis: 1_000_000_000 }),
        }),
      ],
    ),
    seite('deckung', 'Gibt es anderes Geld dafür?', {
      warum: 'Was andere zahlen, erstattet das Jobcenter nicht.',
      kostenGesamt: berechnet('Kosten zusammen', 'geld', summe('kosten.betrag')),
      eigenmittel: geld('Eigenes Geld und Einnahmen', {
        hinweis: 'Zum Beispiel aus Verkauf und Spenden. Nichts? Geben Sie 0 ein.',
        bis: 1_000_000_000,
      }),
      andereFoerderung: jaNein('Jemand anderes fördert die Maßnahme auch'),
      andereFoerderer: text('Wer?', { laenge: 200, wenn: { andereFoerderung: true } }),
      andereBetrag: geld('Wie viel?', {
        ab: 1,
        bis: 1_000_000_000,
        wenn: { andereFoerderung: true },
      }),
      beantragt: berechnet(
        'So viel soll das Jobcenter erstatten',
        'geld',
        minus('kostenGesamt', 'eigenmittel', 'andereBetrag'),
      ),
      pruefungen: [
        pruefung({
          feld: 'eigenmittel',
          wenn: { beantragt: wenigerAls(1) },
          text: 'Dann bleibt für das Jobcenter nichts zu zahlen. Prüfen Sie die Beträge.',
        }),
      ],
    }),
  ] as const;
