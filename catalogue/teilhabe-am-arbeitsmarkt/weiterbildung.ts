import {
  berechnet,
  geld,
  hinweis,
  jaNein,
  jeweils,
  mehrAls,
  seite,
  summe,
  text,
  zahl,
} from '@sozialplattform/forms';

const geplant = { weiterbildungGeplant: true } as const;

/** Training and work placements elsewhere during the job (§ 16i Abs. 5). */
export const weiterbildung = () =>
  [
    seite('geplant', 'Soll die Person noch etwas lernen?', {
      warum: 'Für Weiterbildung kann es bis zu 3.000 Euro dazu geben (§ 16i Abs. 5 SGB II).',
      weiterbildungGeplant: jaNein('Eine Weiterbildung ist geplant', {
        hinweis: 'Zum Beispiel ein Staplerschein. Das geht auch später noch.',
      }),
      praktikumGeplant: jaNein('Ein Praktikum in einem anderen Betrieb ist geplant'),
      praktikumBetrieb: text('In welchem Betrieb?', {
        hinweis: 'Leer lassen, wenn es noch offen ist.',
        laenge: 200,
        optional: true,
        wenn: { praktikumGeplant: true },
      }),
      praktikumWochen: zahl('Wie lange?', {
        ab: 1,
        bis: 52,
        einheit: 'Wochen',
        wenn: { praktikumGeplant: true },
      }),
    }),
    jeweils(
      'weiterbildungen',
      'Welche Weiterbildung ist geplant?',
      {
        wenn: geplant,
        mindestens: 1,
        hoechstens: 10,
        einzahl: 'Weiterbildung',
        beschriftung: '{inhalt}',
        warum: 'Das Jobcenter prüft, ob sie nötig ist und was sie kostet.',
      },
      [
        seite('weiterbildung', 'Was soll die Person lernen?', {
          warum: 'Sie soll später auch ohne Zuschuss Arbeit finden.',
          inhalt: text('Weiterbildung', { hinweis: 'Zum Beispiel: Staplerschein', laenge: 150 }),
          anbieter: text('Wer bietet sie an?', { laenge: 200, optional: true }),
          tage: zahl('Wie viele Arbeitstage dauert sie?', { ab: 1, bis: 400, einheit: 'Tage' }),
          kosten: geld('Was kostet sie?', {
            hinweis: 'Nichts? Geben Sie 0 ein.',
            bis: 5_000_000,
          }),
        }),
      ],
    ),
    seite('weiterbildungskosten', 'Was die Weiterbildung zusammen kostet', {
      wenn: geplant,
      warum: 'Über 3.000 Euro zahlt der Betrieb selbst (§ 16i Abs. 5 SGB II).',
      kostenGesamt: berechnet('Kosten zusammen', 'geld', summe('weiterbildungen.kosten')),
      hinweisKosten: hinweis('Das ist mehr als 3.000 Euro. Den Rest zahlt Ihr Betrieb.', {
        wenn: { kostenGesamt: mehrAls(300_000) },
      }),
    }),
  ] as const;
