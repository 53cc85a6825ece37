import { eines, fuerJedes, hinweis, irgendein, nicht, seite } from '@sozialplattform/forms';
import { haushaltSgb12, istKind, istPartner } from '../_bausteine/sgb12-haushalt.ts';
import { antragspersonen, auchFuer } from '../_bausteine/sgb12-personen.ts';
import { zusammenlebenSgb12 } from '../_bausteine/sgb12-zusammenleben.ts';
import { minderjaehrig } from './gruende.ts';

/** Whose income and assets count (§ 27 Abs. 2 SGB XII): partner, children, a child's parents. */
export const zaehltMit = eines(istPartner, istKind, { beziehung: 'elternteil', ...minderjaehrig });

/** Sections 1, 2 and 13 of the paper form. */
export const haushalt = () =>
  [
    ...haushaltSgb12(),
    fuerJedes(
      'personen',
      [auchFuer('Paare, Eltern und ihre Kinder rechnet das Amt zusammen (§ 27 SGB XII).')],
      { wenn: zaehltMit },
    ),
    ...antragspersonen(),
    zusammenlebenSgb12('hilfe', nicht(zaehltMit)),
    seite('bildung', 'Geld für Schule, Kita und Freizeit', {
      wenn: eines(minderjaehrig, { personen: irgendein(istKind) }),
      warum: 'Für Kinder gibt es Bildung und Teilhabe zusätzlich (§ 34 SGB XII).',
      hinweisBildung: hinweis(
        'Ausflüge, Mittagessen, Nachhilfe und Sport beantragen Sie mit „Bildung und Teilhabe“. Den Antrag finden Sie auch hier im Portal.',
      ),
    }),
  ] as const;
