import {
  alle,
  auswahl,
  beantwortet,
  eines,
  langtext,
  nicht,
  pruefung,
  seite,
} from '@sozialplattform/forms';

/** How to reach who must hide; asked after address and telephone are known. */
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
