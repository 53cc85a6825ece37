import { auswahl, bic, geld, iban, jaNein, jeweils, seite, text } from '@sozialplattform/forms';

/** Income and savings in round figures; the full application asks for the rest. */
export const mittel = () =>
  [
    seite('mittel', 'Wovon leben Sie zurzeit?', {
      warum: 'Das Amt zahlt, was neben dem eigenen Einkommen fehlt (§ 9 SGB II).',
      hilfe:
        'Frei sind 5.000 Euro bis zum 30. Geburtstag. Danach sind es 10.000 Euro, ab 40 Jahren 12.500 Euro und ab 50 Jahren 20.000 Euro (§ 12 SGB II).',
      hatEinkommen: jaNein('Ich oder andere im Haushalt bekommen Geld', {
        hinweis: 'Zum Beispiel Lohn, Kindergeld, Unterhalt, Rente oder Arbeitslosengeld.',
      }),
      erheblichesVermoegen: jaNein('Wir haben mehr Erspartes, als frei ist', {
        hinweis: 'Frei sind für jede Person 5.000 bis 20.000 Euro, je nach Alter.',
      }),
      vermoegenBetrag: geld('Wie viel ist es ungefähr, alles zusammen?', {
        hinweis: 'Eine Schätzung reicht. Möbel und ein normales Auto zählen nicht.',
        ab: 1,
        bis: 10_000_000_000,
        wenn: { erheblichesVermoegen: true },
      }),
    }),
    jeweils(
      'einkuenfte',
      'Welches Geld kommt im Monat?',
      {
        wenn: { hatEinkommen: true },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Einkommen',
        beschriftung: '{wer}: {betrag}',
        warum: 'Bitte tragen Sie jedes Einkommen einzeln ein.',
      },
      [
        seite('einkommen', 'Was ist es, und wie viel?', {
          warum: 'Daraus schätzt das Jobcenter, wie viel Ihnen zusteht.',
          wer: text('Wer bekommt es?', { hinweis: 'Zum Beispiel: ich', laenge: 100 }),
          art: auswahl('Das Geld ist', {
            lohn: { text: 'Lohn oder Gehalt', hinweis: 'auch Minijob oder Ausbildung' },
            selbstaendig: 'Gewinn aus selbstständiger Arbeit',
            leistung: {
              text: 'Leistung vom Amt oder von der Krankenkasse',
              hinweis: 'zum Beispiel Arbeitslosengeld, Elterngeld, Krankengeld',
            },
            familie: {
              text: 'Geld für Familie und Wohnen',
              hinweis: 'zum Beispiel Kindergeld, Unterhalt, Wohngeld',
            },
            rente: { text: 'Rente', hinweis: 'auch aus dem Ausland' },
            sonstiges: 'etwas anderes',
          }),
          betrag: geld('Betrag im Monat', {
            hinweis: 'Was ausgezahlt wird. Schwankt es? Nehmen Sie den Durchschnitt.',
            ab: 1,
            bis: 5_000_000,
          }),
        }),
      ],
    ),
  ] as const;

/** Where the money goes, and which insurer is told. */
export const konto = () =>
  seite('konto', 'Wohin soll das Geld?', {
    warum: 'Das Geld wird kostenlos auf ein Konto überwiesen (§ 47 SGB I).',
    hatKonto: jaNein('Ich habe ein Bankkonto, auf das das Geld soll', {
      hinweis: 'Ohne Konto zahlt das Amt anders. Darüber spricht es mit Ihnen.',
    }),
    iban: iban('IBAN', {
      hinweis: 'Zum Beispiel DE02 1203 0000 0000 2020 51',
      wenn: { hatKonto: true },
    }),
    bic: bic('BIC', {
      hinweis: 'Nur bei einem Konto im Ausland.',
      optional: true,
      wenn: { hatKonto: true },
    }),
    kasse: text('Name der Krankenkasse', {
      hinweis: 'Zum Beispiel AOK, Barmer, TK. Haben Sie keine? Lassen Sie es leer.',
      laenge: 100,
      optional: true,
    }),
  });
