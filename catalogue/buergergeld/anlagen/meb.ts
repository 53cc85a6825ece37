import { bestaetigung, langtext, seite, text } from '@sozialplattform/forms';
import { je, type Wer } from '../../_bausteine/wer.ts';

/** Anlage MEB: costly food for medical reasons (§ 21 Abs. 5). The diagnosis stands in the attest. */
export const meb = (wer: Wer) =>
  [
    seite(
      'ernaehrung',
      je(wer, 'Welches Essen brauchen Sie?', 'Welches Essen braucht {vorname}?'),
      {
        wenn: { kostenaufwErnaehrung: true },
        warum: 'Eine Ärztin oder ein Arzt muss es bestätigen (§ 21 Abs. 5 SGB II).',
        ernaehrung: langtext('Besonderes Essen', {
          hinweis: 'Zum Beispiel: glutenfrei. Die Krankheit müssen Sie hier nicht nennen.',
          laenge: 500,
        }),
        arzt: text('Name und Ort der Praxis', { laenge: 200, optional: true }),
        schweigepflicht: bestaetigung('Das Amt darf in der Praxis nach der Bestätigung fragen', {
          hinweis: 'Freiwillig. Sie können das jederzeit widerrufen.',
          optional: true,
        }),
      },
    ),
  ] as const;
