import {
  auswahl,
  berechnet,
  feld,
  geld,
  iban,
  jaNein,
  jeweils,
  mindestens,
  minus,
  pruefung,
  seite,
  summe,
  text,
  wenigerAls,
} from '@sozialplattform/forms';

export const anMich = { zahlungAn: 'ich' } as const;

/** What it costs, and what of it the Jobcenter is asked to pay. */
export const kosten = () =>
  [
    jeweils(
      'kosten',
      'Was kostet die Hilfe?',
      {
        mindestens: 1,
        hoechstens: 15,
        einzahl: 'Posten',
        beschriftung: '{wofuer}: {betrag}',
        warum: 'Das Jobcenter prüft, ob die Kosten nötig und angemessen sind.',
      },
      [
        seite('posten', 'Wofür fallen Kosten an?', {
          warum: 'Das Jobcenter vergleicht Preise und fragt, wenn nötig, beim Anbieter nach.',
          wofuer: text('Wofür?', { hinweis: 'Zum Beispiel Kursgebühr', laenge: 100 }),
          betrag: geld('Betrag', { hinweis: 'Zusammen, mit Steuern.', ab: 1, bis: 10_000_000 }),
          anbieter: text('Wer bietet es an?', {
            hinweis: 'Name und Adresse. Zum Beispiel Kursraum Beispiel, Musterweg 1, Kassel',
            laenge: 250,
          }),
        }),
      ],
    ),
    seite('eigenanteil', 'Können Sie einen Teil selbst zahlen?', {
      warum: 'Das Jobcenter prüft, was Sie selbst zahlen können.',
      kostenGesamt: berechnet('Kosten zusammen', 'geld', summe('kosten.betrag')),
      zahltSelbst: jaNein('Ich kann einen Teil selbst zahlen'),
      eigenanteil: geld('Wie viel?', { ab: 1, bis: 10_000_000, wenn: { zahltSelbst: true } }),
      pruefungen: [
        pruefung({
          feld: 'eigenanteil',
          wenn: { eigenanteil: mindestens(feld('kostenGesamt')) },
          text: 'Dann bleibt für das Jobcenter nichts zu zahlen. Prüfen Sie den Betrag.',
        }),
      ],
    }),
    seite('andere', 'Zahlt jemand anderes etwas dazu?', {
      warum: 'Was andere zahlen, muss das Jobcenter nicht zahlen.',
      zahltAndere: jaNein('Jemand anderes zahlt etwas dazu', {
        hinweis: 'Zum Beispiel Krankenkasse, Arbeitgeber oder eine Stiftung.',
      }),
      andereWer: text('Wer?', { laenge: 150, wenn: { zahltAndere: true } }),
      andereBetrag: geld('Wie viel?', { ab: 1, bis: 10_000_000, wenn: { zahltAndere: true } }),
      beantragt: berechnet(
        'So viel soll das Jobcenter zahlen',
        'geld',
        minus('kostenGesamt', 'eigenanteil', 'andereBetrag'),
      ),
      pruefungen: [
        pruefung({
          feld: 'andereBetrag',
          wenn: { beantragt: wenigerAls(1) },
          text: 'Dann bleibt für das Jobcenter nichts zu zahlen. Prüfen Sie den Betrag.',
        }),
      ],
    }),
    seite('zahlung', 'Wohin soll das Geld?', {
      warum: 'Meist zahlt das Jobcenter direkt an den Anbieter. Dann müssen Sie nichts auslegen.',
      zahlungAn: auswahl('Das Geld soll', {
        anbieter: 'direkt an den Anbieter',
        ich: 'auf mein Konto',
      }),
      ibanAnbieter: iban('IBAN des Anbieters', {
        hinweis: 'Sie steht auf dem Angebot. Wenn nicht: leer lassen.',
        optional: true,
        wenn: { zahlungAn: 'anbieter' },
      }),
    }),
  ] as const;
