import { abAlter, fuerJedes, geld, hinweis, jaNein, langtext, seite } from '@sozialplattform/forms';
import { behinderung } from '../_bausteine/sgb12-behinderung.ts';
import { erwerbsminderung } from '../_bausteine/sgb12-erwerbsminderung.ts';
import { einmaligeBedarfe, mehrbedarfSgb12 } from '../_bausteine/sgb12-mehrbedarf.ts';
import { mitAntrag, zweitePerson } from '../_bausteine/sgb12-personen.ts';

const dauerhaft = () =>
  seite('dauerhaft', 'Vielleicht passt eine andere Hilfe besser', {
    wenn: {
      geburtsdatum: abAlter(18),
      erwerbsminderung: ['renteDauer', 'werkstatt', 'budgetAusbildung'],
    },
    warum: 'Die Grundsicherung bei Erwerbsminderung geht vor (§ 19 SGB XII).',
    hinweisDauerhaft: hinweis(
      'Sie können auf Dauer nicht arbeiten. Dann hilft meist die Grundsicherung bei Erwerbsminderung. Sie können hier trotzdem weitermachen. Das Amt prüft beides.',
      { ton: 'warnung' },
    ),
  });

/** Paid help with single tasks, for people who else have enough (§ 27 Abs. 3 SGB XII). */
const kleineHilfen = () =>
  seite('kleineHilfen', 'Brauchen Sie Hilfe im Haushalt?', {
    wenn: { geburtsdatum: abAlter(18) },
    warum: 'Für einzelne Arbeiten kann das Amt etwas dazugeben (§ 27 SGB XII).',
    haushaltshilfe: jaNein('Ich kann einzelne Arbeiten nicht selbst tun und bezahle dafür', {
      hinweis: 'Zum Beispiel Einkaufen, Putzen, Fenster.',
    }),
    haushaltshilfeWas: langtext('Wobei brauchen Sie Hilfe?', {
      laenge: 500,
      wenn: { haushaltshilfe: true },
    }),
    haushaltshilfeKosten: geld('Was kostet das im Monat?', {
      ab: 1,
      bis: 500_000,
      wenn: { haushaltshilfe: true },
    }),
  });

/** Sections 4, 5 and 13 of the paper form; what costs more is asked of the children too. */
export const gesundheit = () =>
  [
    ...erwerbsminderung('sie', 'hilfe'),
    dauerhaft(),
    ...behinderung('sie'),
    ...mehrbedarfSgb12('sie'),
    fuerJedes('personen', erwerbsminderung('person', 'hilfe'), { wenn: zweitePerson }),
    fuerJedes('personen', [...behinderung('person'), ...mehrbedarfSgb12('person')], {
      wenn: mitAntrag,
    }),
    einmaligeBedarfe(),
    kleineHilfen(),
  ] as const;
