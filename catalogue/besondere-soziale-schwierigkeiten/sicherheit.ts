import {
  alle,
  auswahl,
  beantwortet,
  eines,
  hinweis,
  jaNein,
  langtext,
  nicht,
  pruefung,
  seite,
} from '@sozialplattform/forms';

/** Who must hide from somebody says so before any address is asked, and how to be reached safely. */
export const sicherheit = () =>
  [
    seite('schutz', 'Müssen Sie sich vor jemandem schützen?', {
      warum: 'Dann fragen wir auch, wie man Sie sicher erreicht.',
      hilfe:
        'Sind Sie in Gefahr? Rufen Sie die Polizei: 110. Das Hilfetelefon für Frauen ist Tag und Nacht da: 116 016.',
      schutz: jaNein('Jemand darf nicht wissen, wo ich bin'),
      hinweisAdresse: hinweis(
        'Geben Sie nicht die Adresse des Frauenhauses oder Schutzhauses an. Nehmen Sie die Postadresse Ihrer Beratungsstelle. Haben Sie keine? Dann sagen Sie auf der nächsten Seite, dass Sie keinen festen Wohnsitz haben.',
        { ton: 'warnung', wenn: { schutz: true } },
      ),
    }),
  ] as const;

/** Asked after address and telephone are known. */
export const sichererWeg = () =>
  seite('sichererWeg', 'Wie erreichen wir Sie sicher?', {
    wenn: { schutz: true },
    warum: 'So landet kein Brief und kein Anruf bei der falschen Person.',
    sicherErreichbar: auswahl('Das Amt soll', {
      schreiben: 'an die angegebene Adresse schreiben',
      anrufen: 'nur anrufen',
      mailen: 'nur mailen',
      stelle: {
        text: 'sich an jemand anderen wenden',
        hinweis: 'zum Beispiel an Ihre Beratungsstelle',
      },
    }),
    sichereStelle: langtext('An wen?', {
      hinweis: 'Name und Telefonnummer',
      laenge: 500,
      wenn: { sicherErreichbar: 'stelle' },
    }),
    pruefungen: [
      pruefung({
        feld: 'sicherErreichbar',
        wenn: alle({ sicherErreichbar: 'anrufen' }, nicht({ telefon: beantwortet })),
        text: 'Dafür fehlt die Telefonnummer. Gehen Sie zurück oder wählen Sie etwas anderes.',
      }),
      pruefung({
        feld: 'sicherErreichbar',
        wenn: alle({ sicherErreichbar: 'mailen' }, nicht({ email: beantwortet })),
        text: 'Dafür fehlt die E-Mail-Adresse. Gehen Sie zurück oder wählen Sie etwas anderes.',
      }),
      pruefung({
        feld: 'sicherErreichbar',
        wenn: alle(
          { sicherErreichbar: 'schreiben' },
          nicht(eines({ strasse: beantwortet }, { wohnhaftBei: beantwortet })),
        ),
        text: 'Dafür fehlt eine Adresse. Gehen Sie zurück oder wählen Sie etwas anderes.',
      }),
    ],
  });
