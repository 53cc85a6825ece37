import { eines, hinweis, irgendein, keines, nicht, seite } from '@sozialplattform/forms';
import { partner } from '../../_bausteine/bedarfsgemeinschaft.ts';

const verheiratet = { familienstand: ['verheiratet', 'eingetrLp'] } as const;
const alleinerziehendUnklar = eines(
  { alleinerziehend: true, alleinWohnend: true },
  { alleinerziehend: true, personen: keines({ beziehung: 'kind' }) },
  { alleinerziehend: true, personen: irgendein(partner) },
);
/** Spouses who do not live apart for good count, also where one is away (§ 7 Abs. 3 Nr. 3a SGB II). */
const ehegatteFehlt = eines(
  { ...verheiratet, alleinWohnend: true },
  { ...verheiratet, personen: keines({ beziehung: ['ehegatte', 'lebenspartner'] }) },
);
const ehegatteZuviel = {
  familienstand: nicht(['verheiratet', 'eingetrLp']),
  personen: irgendein({ beziehung: ['ehegatte', 'lebenspartner'] }),
} as const;

/** Answers that seldom go together; said, not forbidden, since life has exceptions. */
export const haushaltPruefen = () =>
  seite('pruefen', 'Bitte prüfen Sie Ihre Angaben', {
    warum: 'Wer zusammen lebt, wird zusammen berechnet (§ 7 Abs. 3 SGB II).',
    wenn: eines(alleinerziehendUnklar, ehegatteFehlt, ehegatteZuviel),
    hinweisAlleinerziehend: hinweis(
      'Sie sind alleinerziehend, sagen Sie. Dazu passt der Haushalt nicht, den Sie angegeben haben. Ändern Sie die Antworten, oder gehen Sie weiter, wenn es so stimmt.',
      { wenn: alleinerziehendUnklar, ton: 'warnung' },
    ),
    hinweisEhegatteFehlt: hinweis(
      'Sie sind verheiratet oder verpartnert, haben aber die andere Person nicht genannt. Gehen Sie zurück und tragen Sie sie ein. Leben Sie dauernd getrennt? Dann ändern Sie den Familienstand.',
      { wenn: ehegatteFehlt, ton: 'warnung' },
    ),
    hinweisEhegatteZuviel: hinweis(
      'Sie haben eine Ehefrau oder einen Ehemann genannt. Ihr Familienstand sagt etwas anderes. Prüfen Sie bitte beides.',
      { wenn: ehegatteZuviel, ton: 'warnung' },
    ),
  });
