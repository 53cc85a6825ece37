import { auswahl, jaNein, mehrfach, seite, zahl } from '@sozialplattform/forms';
import { je, type Wer } from './wer.ts';

/**
 * Section 5 of the paper form: disability, care and integration assistance (§ 30 Abs. 1 and
 * § 82 Abs. 6 SGB XII).
 */
export const behinderung = (wer: Wer) =>
  [
    seite(
      'behinderung',
      je(
        wer,
        'Haben Sie eine anerkannte Behinderung?',
        'Hat {vorname} eine anerkannte Behinderung?',
      ),
      {
        warum: 'Mit dem Merkzeichen G kann es mehr Geld geben (§ 30 SGB XII).',
        behinderung: jaNein('Es gibt einen Schwerbehindertenausweis oder einen Bescheid'),
        gdb: zahl('Grad der Behinderung (GdB)', {
          hinweis: 'Zum Beispiel 50',
          ab: 20,
          bis: 100,
          wenn: { behinderung: true },
        }),
        merkzeichen: mehrfach(
          'Merkzeichen im Ausweis',
          {
            G: 'G',
            aG: 'aG',
            H: 'H',
            Bl: 'Bl',
            Gl: 'Gl',
            TBl: 'TBl',
            B: 'B',
            RF: 'RF',
          },
          {
            hinweis: 'Leer lassen, wenn keines im Ausweis steht.',
            optional: true,
            wenn: { behinderung: true },
          },
        ),
      },
    ),
    seite('pflege', je(wer, 'Bekommen Sie Pflege?', 'Bekommt {vorname} Pflege?'), {
      warum: 'Pflege und Hilfe bei Behinderung ändern, was als Einkommen zählt (§ 82 SGB XII).',
      pflegegrad: auswahl('Pflegegrad', {
        keiner: 'keiner',
        pg1: 'Pflegegrad 1',
        pg2: 'Pflegegrad 2',
        pg3: 'Pflegegrad 3',
        pg4: 'Pflegegrad 4',
        pg5: 'Pflegegrad 5',
        beantragt: 'beantragt, noch keine Entscheidung',
      }),
      eingliederungshilfe: jaNein('Es gibt Eingliederungshilfe', {
        hinweis: 'Zum Beispiel Betreuung zu Hause oder eine Assistenz wegen einer Behinderung.',
      }),
    }),
  ] as const;
