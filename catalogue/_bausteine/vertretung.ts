import { auswahl, gruppe, nicht, seite, telefon, text } from '@sozialplattform/forms';
import { stelle } from './stelle.ts';

/** Somebody acts for the person who applies, by a paper that says so; parents need none (§ 1629 BGB). */
export const vertreten = { vertretung: ['betreuung', 'vollmacht', 'vormund'] } as const;

/** Field 22. */
export const vertretung = () =>
  [
    seite('vertretung', 'Handelt jemand für Sie?', {
      warum: 'Wer für Sie handelt, darf auch Briefe bekommen und Auskunft verlangen.',
      vertretung: auswahl('Vertretung', {
        nein: { text: 'Nein', wenn: { fuerWen: 'mich' } },
        betreuung: { text: 'Ja, eine rechtliche Betreuung', hinweis: 'vom Gericht bestellt' },
        vollmacht: { text: 'Ja, jemand mit meiner Vollmacht' },
        eltern: { text: 'Ja, meine Eltern', hinweis: 'bei Minderjährigen' },
        vormund: { text: 'Ja, ein Vormund', hinweis: 'bei Minderjährigen' },
      }),
    }),
    gruppe(
      'vertreter',
      [
        seite('vertreter', 'Wer handelt für Sie?', {
          warum: 'Das Amt wendet sich an diese Person.',
          ...stelle('Vor- und Nachname'),
          telefon: telefon('Telefonnummer', { optional: true }),
          aufgabenkreis: text('Wofür ist die Person zuständig?', {
            hinweis: 'Zum Beispiel: Vermögen und Behörden. Das steht in der Urkunde.',
            laenge: 300,
            wenn: vertreten,
          }),
        }),
      ],
      { wenn: { vertretung: nicht('nein') } },
    ),
  ] as const;

/** What shows that somebody may act for the person, on demand (§ 13 Abs. 1 Satz 3 SGB X). */
export const bestellungsurkunde = {
  titel: 'Urkunde oder Vollmacht der Person, die für Sie handelt',
  wenn: vertreten,
  warum: 'Sie zeigt, dass diese Person für Sie handeln darf (§ 13 SGB X).',
  nachreichbar: true,
} as const;
