import { bafoegHoechstalter } from '../parameter/grenzen.ts';
import { alle, eine, nicht } from '../tafel/bedingung.ts';
import { fuenfJahre, mitArt, seit } from './aufenthalt.ts';
import { jahreAb } from './person.ts';

export const zuAlt = jahreAb(bafoegHoechstalter, (jahre) => jahre);

/** § 8 BAföG. */
export const aufenthaltReichtNicht = eine(
  mitArt(
    'nicht deutsch, mit Gestattung, ohne Recht, nur zur Suche oder zum Studium',
    'not German, asylum procedure, without right, only to look for work or to study',
    'GESTATTUNG',
    'AUSREISEPFLICHTIG',
    'OHNE_RECHT',
    'NUR_SUCHE',
    'STUDIUM',
  ),
  alle(
    mitArt('geduldet oder humanitär', 'tolerated or humanitarian', 'DULDUNG', 'HUMANITAER_ASYLBLG'),
    nicht(
      seit('mindestens 15 Monate hier', 'here for at least 15 months', 'LT_15_MON'),
      'unter 15 Monaten hier',
      'here for less than 15 months',
    ),
  ),
  alle(
    mitArt('EU, nur Arbeitsuche', 'EU, only to look for work', 'EU_NUR_ARBEITSUCHE'),
    nicht(fuenfJahre, 'unter 5 Jahren hier', 'here for less than 5 years'),
  ),
);
