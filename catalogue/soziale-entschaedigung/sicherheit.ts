import { auswahl, gruppe, hinweis, jaNein, langtext, seite } from '@sozialplattform/forms';
import { stelle } from '../_bausteine/stelle.ts';

/** Before any address is asked: who must hide says so. */
export const schutz = () =>
  seite('schutz', 'Müssen Sie sich vor jemandem schützen?', {
    warum: 'Dann fragen wir auch, wie man Sie sicher erreicht.',
    hilfe:
      'Sind Sie in Gefahr? Rufen Sie die Polizei: 110. Das Hilfetelefon für Frauen ist Tag und Nacht da: 116 016.',
    schutz: jaNein('Jemand darf nicht wissen, wo ich bin oder dass ich Hilfe suche'),
    hinweisAdresse: hinweis(
      'Geben Sie nicht die Adresse eines Frauenhauses oder Schutzhauses an. Sagen Sie dann, dass Sie keinen festen Wohnsitz haben.',
      { ton: 'warnung', wenn: { schutz: true } },
    ),
  });

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
