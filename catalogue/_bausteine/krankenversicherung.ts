import { auswahl, jaNein, kvnr, seite, text } from '@sozialplattform/forms';
import { je, type Wer } from './wer.ts';

/** Insured otherwise than by duty or through the family: contributions may be refunded (Anlage SV). */
export const selbstVersichert = { gkvPflichtFamilie: false } as const;

/** Fields 76 to 78. */
export const krankenversicherung = (wer: Wer) =>
  [
    seite(
      'krankenversicherung',
      je(wer, 'Wie sind Sie krankenversichert?', 'Wie ist {vorname} krankenversichert?'),
      {
        warum: 'Mit der Leistung ist man meist in der gesetzlichen Krankenkasse versichert.',
        gkvPflichtFamilie: jaNein(
          'Pflichtversichert oder familienversichert in einer Krankenkasse',
          {
            hinweis: 'Zum Beispiel durch Arbeit, Arbeitslosengeld oder die Familie.',
          },
        ),
        kasse: text('Name der Krankenkasse', {
          hinweis: 'Zum Beispiel AOK, Barmer, TK',
          laenge: 100,
          autocomplete: 'off',
          wenn: { gkvPflichtFamilie: true },
        }),
        versichertennr: kvnr('Versichertennummer', {
          hinweis: 'Ein Buchstabe und 9 Ziffern. Sie steht auf der Gesundheitskarte.',
          optional: true,
          wenn: { gkvPflichtFamilie: true },
        }),
        privatFreiwilligOhne: auswahl(
          'Wie dann?',
          {
            freiwillig: 'freiwillig in einer gesetzlichen Krankenkasse',
            privat: 'in einer privaten Krankenversicherung',
            ohne: 'gar nicht',
          },
          { wenn: selbstVersichert },
        ),
      },
    ),
  ] as const;
