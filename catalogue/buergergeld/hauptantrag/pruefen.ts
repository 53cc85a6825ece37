import { eines, hinweis, irgendein, keines, seite } from '@sozialplattform/forms';
import { partner } from '../../_bausteine/bedarfsgemeinschaft.ts';

/** Answers that seldom go together; said, not forbidden, since life has exceptions. */
export const haushaltPruefen = () =>
  seite('pruefen', 'Bitte prüfen Sie Ihre Angaben', {
    warum: 'Alleinerziehende bekommen mehr Geld. Deshalb prüft das Amt das genau.',
    wenn: eines(
      { alleinerziehend: true, alleinWohnend: true },
      { alleinerziehend: true, personen: keines({ beziehung: 'kind' }) },
      { alleinerziehend: true, personen: irgendein(partner) },
    ),
    hinweisAlleinerziehend: hinweis(
      'Sie sind alleinerziehend, sagen Sie. Dazu passt der Haushalt nicht, den Sie angegeben haben. Ändern Sie die Antworten, oder gehen Sie weiter, wenn es so stimmt.',
      { ton: 'warnung' },
    ),
  });
