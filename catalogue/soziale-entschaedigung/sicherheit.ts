import { auswahl, gruppe, langtext, seite } from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';

/** Where letters go; asked of everyone, since many do not call it protection. */
export const zustellung = () =>
  [
    seite('zustellung', 'Wohin sollen die Briefe gehen?', {
      warum: 'Es muss nicht Ihre Wohnung sein. Niemand sonst soll die Briefe öffnen.',
      postAn: auswahl('Die Post soll', {
        meine: {
          text: 'an meine Adresse',
          wenn: { ohneFestenWohnsitz: false },
        },
        andere: {
          text: 'an eine andere Adresse',
          hinweis: 'Zum Beispiel: Anwältin, Beratungsstelle oder eine Person Ihres Vertrauens.',
        },
        keine: {
          text: 'gar nicht per Brief kommen',
          hinweis: 'Sagen Sie uns dann, wie man Sie sicher erreicht.',
        },
      }),
      andererWeg: langtext('Wie erreicht man Sie sicher?', {
        hinweis: 'Zum Beispiel: nur vormittags anrufen, nicht auf die Mailbox sprechen.',
        laenge: 500,
        wenn: { postAn: 'keine' },
      }),
    }),
    gruppe(
      'postadresse',
      [
        seite('postadresse', 'Welche Adresse ist sicher?', {
          warum: 'Nehmen Sie eine Adresse, der Sie vertrauen.',
          ...stelle('Name der Person oder Stelle'),
        }),
      ],
      { wenn: { postAn: 'andere' } },
    ),
  ] as const;
