import {
  auswahl,
  bestaetigung,
  eines,
  email,
  gruppe,
  hinweis,
  jaNein,
  seite,
  telefon,
  text,
} from '@sozialplattform/forms';

const fuerAndere = { fuerWen: 'andere' } as const;

/** Consent and what is delicate are asked only of who speaks for themselves or knows of it. */
export const weissBescheid = eines({ fuerWen: 'mich' }, { 'melder.weissDavon': true });

/** Who gets in touch: help may begin without an application of the young person (§ 16h Abs. 2). */
export const meldung = () =>
  [
    seite('fuerWen', 'Wer braucht Hilfe?', {
      warum: 'Auch andere dürfen sich melden. Ein eigener Antrag muss nicht sein (§ 16h SGB II).',
      fuerWen: auswahl('Es geht um', {
        mich: 'mich selbst',
        andere: {
          text: 'einen anderen jungen Menschen',
          hinweis: 'Zum Beispiel als Sozialarbeiterin, Eltern oder Freund.',
          fuerAndere: true,
        },
      }),
    }),
    gruppe(
      'melder',
      [
        seite('melder', 'Wer sind Sie?', {
          warum: 'Das Jobcenter fragt zuerst bei Ihnen nach.',
          art: auswahl('Ich bin', {
            fachkraft: {
              text: 'Fachkraft',
              hinweis: 'Zum Beispiel Sozialarbeit, Streetwork, Schule oder Jugendamt.',
            },
            traeger: 'bei einem Träger, der solche Hilfe anbietet',
            eltern: 'Mutter, Vater oder Vormund',
            betreuung: 'rechtliche Betreuerin oder Betreuer',
            andere: 'jemand anderes',
          }),
          name: text('Ihr Vor- und Nachname', { laenge: 150 }),
          stelle: text('Name Ihrer Stelle', {
            hinweis: 'Zum Beispiel: Jugendtreff Beispiel, Kassel',
            laenge: 200,
            wenn: { art: ['fachkraft', 'traeger'] },
          }),
          telefon: telefon('Ihre Telefonnummer', { hinweis: 'Zum Beispiel 0561 123456' }),
          email: email('Ihre E-Mail-Adresse', { optional: true }),
        }),
        seite('wissen', 'Weiß der junge Mensch davon?', {
          warum: 'Sie geben Daten über einen anderen Menschen weiter.',
          weissDavon: jaNein('Er oder sie weiß davon und ist einverstanden'),
          hinweisOhneWissen: hinweis(
            'Sprechen Sie zuerst miteinander, wenn das geht. Schreiben Sie sonst nur, was nötig ist.',
            { ton: 'warnung', wenn: { weissDavon: false } },
          ),
          befugt: bestaetigung('Ich darf diese Daten weitergeben', {
            hinweis: 'Zum Beispiel, weil keine Schweigepflicht dagegen steht.',
            wenn: { weissDavon: false },
          }),
          hinweisSie: hinweis(
            'Mit „Sie“ ist ab jetzt der junge Mensch gemeint. Tragen Sie bitte seine Daten ein, nicht Ihre eigenen.',
            { ton: 'warnung' },
          ),
        }),
      ],
      { wenn: fuerAndere },
    ),
  ] as const;
