import { vermoegenUeber } from '../lage/geld.ts';
import { jePerson } from '../lage/haushalt.ts';
import { am } from '../parameter/parameter.ts';
import { vermoegenAsylblg } from '../parameter/vermoegen.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { alle, bedingungMit, nicht } from '../tafel/bedingung.ts';
import { asyl, seit } from './aufenthalt.ts';

/** Without serious interruption, from then on benefits follow SGB XII (§ 2 AsylbLG). */
export const seit36Monaten = seit(
  'mindestens 36 Monate hier',
  'here for at least 36 months',
  'LT_36_MON',
);

/** Sozialhilfe and Eingliederungshilfe stay closed as long as § 2 AsylbLG does not open them. */
export const ohneAnalogleistungen = alle(
  asyl,
  nicht(seit36Monaten, 'unter 36 Monaten hier', 'here for less than 36 months'),
);

export const vermoegenUeberAsylblg = bedingungMit(
  worteMit(vermoegenAsylblg, (frei) => [
    `Vermögen über ${zahlDe(frei)} Euro je Person`,
    `assets above ${zahlEn(frei)} euros for each person`,
  ]),
  ['vermoegen', 'lebenssituation', 'kinderU18', 'kinder18bis25'],
  (lage) => {
    const frei = am(vermoegenAsylblg, lage.stichtag);
    return vermoegenUeber(lage, frei === undefined ? undefined : jePerson(lage, frei, frei));
  },
);
