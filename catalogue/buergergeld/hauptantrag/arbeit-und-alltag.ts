import { datum, heute, inWochen, jaNein, juengerAls, nicht, seite } from '@sozialplattform/forms';
import { je, type Wer } from '../../_bausteine/wer.ts';

/** Section D, fields 34 to 38. */
export const arbeitUndAlltag = (wer: Wer) =>
  [
    seite('erwerbsfaehig', je(wer, 'Können Sie arbeiten?', 'Kann {vorname} arbeiten?'), {
      warum: 'Das Jobcenter hilft Menschen, die arbeiten können (§ 8 SGB II).',
      erwerbsfaehig: jaNein('Mindestens drei Stunden am Tag', {
        hinweis: 'Es zählt die Gesundheit, nicht ob es gerade Arbeit gibt. Im Zweifel: Ja.',
      }),
    }),
    seite(
      'alleinerziehend',
      je(wer, 'Sind Sie alleinerziehend?', 'Ist {vorname} alleinerziehend?'),
      {
        warum: 'Alleinerziehende bekommen mehr Geld (§ 21 Abs. 3 SGB II).',
        alleinerziehend: jaNein(
          'Allein verantwortlich für ein Kind unter 18, das mit im Haushalt lebt',
        ),
      },
    ),
    seite('schwanger', je(wer, 'Sind Sie schwanger?', 'Ist {vorname} schwanger?'), {
      wenn: { geschlecht: nicht('maennlich') },
      warum: 'Ab der 13. Woche gibt es mehr Geld (§ 21 Abs. 2 SGB II).',
      schwanger: jaNein('Schwanger'),
      entbindungstermin: datum('Wann soll das Kind kommen?', {
        hinweis: 'Der Termin steht im Mutterpass.',
        ab: heute,
        bis: inWochen(42),
        wenn: { schwanger: true },
      }),
    }),
    seite(
      'elternteilAusserhalb',
      je(
        wer,
        'Lebt Ihre Mutter oder Ihr Vater woanders?',
        'Lebt die Mutter oder der Vater von {vorname} woanders?',
      ),
      {
        wenn: { geburtsdatum: juengerAls(25) },
        warum: 'Eltern müssen für Kinder unter 25 oft Unterhalt zahlen (§ 33 SGB II).',
        u25ElternteilAusserhalb: jaNein('Mutter oder Vater lebt woanders', {
          hinweis: 'Auch wenn nur ein Elternteil woanders lebt. Nicht, wenn verstorben.',
        }),
      },
    ),
  ] as const;
