import { auswahl, hinweis, seite } from '@sozialplattform/forms';
import { vorDerAltersgrenze } from '../_bausteine/sgb12-altersgrenze.ts';

/** Which of the three ways into Grundsicherung it is (§ 41 Abs. 2, 3 and 3a SGB XII). */
export const grund = () =>
  [
    seite('grund', 'Warum beantragen Sie Grundsicherung?', {
      wenn: vorDerAltersgrenze,
      warum: 'Vor dem Rentenalter gibt es sie nur in bestimmten Lagen (§ 41 SGB XII).',
      grund: auswahl('Grund', {
        erwerbsminderung: 'Ich kann auf Dauer nicht oder kaum arbeiten',
        werkstatt: {
          text: 'Ich bin in einer Werkstatt für behinderte Menschen',
          hinweis: 'oder habe ein Budget für Ausbildung',
        },
        alter: 'Ich erreiche bald das Rentenalter',
        weissNicht: 'Ich weiß nicht, welche Hilfe für mich richtig ist',
      }),
    }),
    seite('andereHilfe', 'Vielleicht passt eine andere Hilfe besser', {
      wenn: { grund: 'weissNicht' },
      warum: 'Sie können trotzdem weitermachen. Kein Tag geht Ihnen verloren (§ 16 SGB I).',
      hinweisAndereHilfe: hinweis(
        'Können Sie drei Stunden am Tag arbeiten? Dann hilft das Jobcenter mit Grundsicherungsgeld. Können Sie nur zurzeit nicht arbeiten? Dann hilft die Hilfe zum Lebensunterhalt. Ihr Antrag wird an das richtige Amt weitergegeben.',
      ),
    }),
  ] as const;
