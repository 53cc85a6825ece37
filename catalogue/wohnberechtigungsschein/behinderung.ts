import { jaNein, mindestens, seite, zahl } from '@sozialplattform/forms';
import { je, type Wer } from '../_bausteine/wer.ts';

export const schwerbehindert = { behinderung: true, gdb: mindestens(50) } as const;

/** What lowers the income that counts (§ 24 Abs. 1 Nr. 1 and 2 WoFG). */
export const behinderungWbs = (wer: Wer) =>
  seite(
    'behinderung',
    je(wer, 'Haben Sie eine anerkannte Behinderung?', 'Hat {vorname} eine anerkannte Behinderung?'),
    {
      warum: 'Bei Behinderung zählt weniger Einkommen (§ 24 WoFG).',
      behinderung: jaNein('Es gibt einen Schwerbehindertenausweis oder einen Bescheid'),
      gdb: zahl('Grad der Behinderung (GdB)', {
        hinweis: 'Zum Beispiel 50',
        ab: 20,
        bis: 100,
        wenn: { behinderung: true },
      }),
      haeuslichePflege: jaNein('Es gibt einen Pflegegrad und Pflege zu Hause', {
        wenn: schwerbehindert,
      }),
    },
  );
