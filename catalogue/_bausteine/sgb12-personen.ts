import { fuerJedes, jaNein, seite, steuerId, text } from '@sozialplattform/forms';
import { aufenthalt } from './aufenthalt.ts';
import { rentenversicherungsnummer } from './kennnummern.ts';
import { geschlecht, herkunft, staatsangehoerigkeit } from './person.ts';
import { istPartner } from './sgb12-haushalt.ts';
import { je, type Wer } from './wer.ts';

/** Who also applies; the question stands inside `personen`. */
export const mitAntrag = { mitAntrag: true } as const;
/** The second person of the paper form. */
export const zweitePerson = { ...istPartner, ...mitAntrag } as const;

/** Whether the application is also made for this person of the household. */
export const auchFuer = (warum: string) =>
  seite('auchFuer', 'Soll der Antrag auch für {vorname} gelten?', {
    warum,
    mitAntrag: jaNein('Der Antrag gilt auch für diese Person'),
  });

/** The numbers on the paper form: pension insurance, tax, the pension paid by the post, the file. */
export const kennnummernSgb12 = (wer: Wer) =>
  [
    rentenversicherungsnummer(wer, 'sgb12'),
    seite(
      'nummern',
      je(wer, 'Welche Nummern haben Sie noch?', 'Welche Nummern hat {vorname} noch?'),
      {
        warum: 'Damit findet das Amt vorhandene Unterlagen. Alle Angaben hier sind freiwillig.',
        steuerId: steuerId('Steuer-Identifikationsnummer', {
          hinweis: '11 Ziffern. Sie steht auf dem Steuerbescheid oder der Lohnabrechnung.',
          optional: true,
        }),
        postabrechnungsnummer: text('Postabrechnungsnummer der Rente', {
          hinweis: 'Nur wenn Sie schon Rente bekommen. Sie steht auf dem Rentenbescheid.',
          laenge: 30,
          optional: true,
        }),
        aktenzeichen: text('Aktenzeichen des Sozialamts', {
          hinweis: 'Nur wenn Sie schon einen Bescheid haben.',
          laenge: 60,
          optional: true,
        }),
      },
    ),
  ] as const;

/** Who the others are for whom the application is made. */
export const antragspersonen = () =>
  [
    fuerJedes(
      'personen',
      [
        herkunft(),
        geschlecht('person'),
        staatsangehoerigkeit('person', 'sgb12'),
        aufenthalt('person', 'sgb12'),
      ],
      { wenn: mitAntrag },
    ),
    fuerJedes('personen', kennnummernSgb12('person'), { wenn: zweitePerson }),
  ] as const;
