import {
  auswahl,
  berechnet,
  eines,
  enthaelt,
  geld,
  hinweis,
  jaNein,
  jeweils,
  mehrfach,
  minus,
  nicht,
  pruefung,
  seite,
  summe,
  text,
  wenigerAls,
} from '@sozialplattform/forms';

/** Money is wanted, as a grant or a loan, not advice alone. */
export const mitGeld = eines(
  { foerderart: enthaelt('zuschuss') },
  { foerderart: enthaelt('darlehen') },
);

/** The kinds of help of § 16c Abs. 1 and 2. */
export const wunsch = () =>
  seite('foerderart', 'Welche Hilfe brauchen Sie?', {
    warum: 'Einen Zuschuss behalten Sie. Ein Darlehen zahlen Sie zurück (§ 16c SGB II).',
    foerderart: mehrfach('Hilfe', {
      zuschuss: {
        text: 'Zuschuss',
        hinweis: 'Für Dinge, die der Betrieb braucht. Bis 5.000 Euro.',
      },
      darlehen: { text: 'Darlehen', hinweis: 'Für Dinge, die der Betrieb braucht.' },
      beratung: {
        text: 'Beratung oder Kurs',
        hinweis: 'Zum Beispiel zu Werbung oder Buchführung.',
        wenn: { status: 'bestand' },
      },
    }),
  });

const zuViel = 'Das ist zusammen mehr, als alles kostet. Prüfen Sie die Beträge.';

/** The goods that are needed, what they cost and who pays what (§ 16c Abs. 1). */
export const sachgueter = () =>
  [
    jeweils(
      'sachgueter',
      'Was brauchen Sie für den Betrieb?',
      {
        wenn: mitGeld,
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Anschaffung',
        beschriftung: '{bezeichnung}: {kosten}',
        warum: 'Es muss notwendig und angemessen sein (§ 16c Abs. 1 SGB II).',
      },
      [
        seite('sachgut', 'Was möchten Sie anschaffen?', {
          warum: 'Das Jobcenter prüft jede Anschaffung einzeln.',
          bezeichnung: text('Was ist es?', {
            hinweis: 'Zum Beispiel: Nähmaschine, Laptop, Werkzeug, Ware',
            laenge: 150,
          }),
          wozu: text('Wozu brauchen Sie es?', { laenge: 300 }),
          zustand: auswahl('Neu oder gebraucht?', { neu: 'neu', gebraucht: 'gebraucht' }),
          kosten: geld('Was kostet es?', {
            hinweis: 'Der Preis des besten Angebots.',
            ab: 100,
            bis: 10_000_000,
          }),
          gekauft: jaNein('Ich habe es schon bestellt oder gekauft'),
          hinweisGekauft: hinweis(
            'Für frühere Käufe zahlt das Jobcenter meist nicht. Warten Sie sonst die Zusage ab.',
            { wenn: { gekauft: true }, ton: 'warnung' },
          ),
        }),
      ],
    ),
    seite('finanzierung', 'Wer soll was bezahlen?', {
      wenn: mitGeld,
      warum: 'Ein Zuschuss darf höchstens 5.000 Euro betragen (§ 16c Abs. 1 SGB II).',
      kostenGesamt: berechnet('Kosten zusammen', 'geld', summe('sachgueter.kosten')),
      zuschuss: geld('Zuschuss vom Jobcenter', {
        ab: 1,
        bis: 500_000,
        wenn: { foerderart: enthaelt('zuschuss') },
      }),
      darlehen: geld('Darlehen vom Jobcenter', {
        ab: 1,
        bis: 10_000_000,
        wenn: { foerderart: enthaelt('darlehen') },
      }),
      eigenanteil: berechnet(
        'Das zahlen Sie selbst',
        'geld',
        minus('kostenGesamt', 'zuschuss', 'darlehen'),
      ),
      pruefungen: [
        pruefung({
          feld: 'zuschuss',
          wenn: { eigenanteil: wenigerAls(0), foerderart: enthaelt('zuschuss') },
          text: zuViel,
        }),
        pruefung({
          feld: 'darlehen',
          wenn: { eigenanteil: wenigerAls(0), foerderart: nicht(enthaelt('zuschuss')) },
          text: zuViel,
        }),
      ],
    }),
    seite('bankkredit', 'Haben Sie bei einer Bank gefragt?', {
      wenn: { foerderart: enthaelt('darlehen') },
      warum: 'Ein Kredit von der Bank geht meist vor.',
      bankGefragt: auswahl('Kredit bei einer Bank', {
        abgelehnt: { text: 'Ja, und sie hat abgelehnt' },
        offen: 'Ja, die Antwort steht noch aus',
        nein: 'Nein',
      }),
      rate: geld('So viel könnte ich dem Jobcenter im Monat zurückzahlen', {
        hinweis: 'Eine Schätzung reicht. Nichts? Geben Sie 0 ein.',
        bis: 1_000_000,
      }),
    }),
  ] as const;
