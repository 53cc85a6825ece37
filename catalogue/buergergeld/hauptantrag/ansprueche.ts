import { jaNein, langtext, seite } from '@sozialplattform/forms';
import { je, type Wer } from '../../_bausteine/wer.ts';

/** Section E, fields 74 and 75. */
export const ansprueche = (wer: Wer) =>
  seite('ansprueche', je(wer, 'Schuldet Ihnen jemand Geld?', 'Schuldet jemand {vorname} Geld?'), {
    warum: 'Solche Ansprüche kann das Amt übernehmen und einfordern (§ 33 SGB II).',
    anspruchDritte: jaNein('Jemand muss noch zahlen', {
      hinweis: 'Zum Beispiel Lohn, Schadenersatz oder eine Versicherung. Nicht: Unterhalt.',
    }),
    anspruchBeschreibung: langtext('Wer, wofür und wie viel?', {
      laenge: 1000,
      wenn: { anspruchDritte: true },
    }),
    unfallDritte: jaNein('Durch einen Unfall oder eine andere Person verletzt worden', {
      hinweis: 'Nur wenn das Geld deshalb fehlt. Dann fragen wir später nach dem Unfall.',
    }),
  });
