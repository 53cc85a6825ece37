import { auswahl, jaNein, kvnr, seite, text } from '@sozialplattform/forms';
import { nachRecht, type Recht } from './recht.ts';
import { je, type Wer } from './wer.ts';

/** Insured otherwise than by duty or through the family: contributions may be refunded (Anlage SV). */
export const selbstVersichert = { gkvPflichtFamilie: false } as const;

/** Fields 76 to 78. */
export const krankenversicherung = (wer: Wer, recht: Recht = 'sgb2') =>
  [
    seite(
      'krankenversicherung',
      je(wer, 'Wie sind Sie krankenversichert?', 'Wie ist {vorname} krankenversichert?'),
      {
        warum: nachRecht(
          recht,
          'Mit der Leistung ist man meist in der gesetzlichen Krankenkasse versichert.',
          'Die Beiträge kann das Amt übernehmen (§ 32 SGB XII).',
        ),
        gkvPflichtFamilie: jaNein(
          'Pflichtversichert oder familienversichert in einer Krankenkasse',
          {
            hinweis: nachRecht(
              recht,
              'Zum Beispiel durch Arbeit, Arbeitslosengeld oder die Familie.',
              'Zum Beispiel durch Rente, Arbeit oder die Familie.',
            ),
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
