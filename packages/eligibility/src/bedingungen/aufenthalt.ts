import type { FrageId } from '../antworten/antworten.ts';
import { type Art, artAus, asyl as asylArten, dauerAb, menge } from '../lage/aufenthalt.ts';
import type { Lage } from '../lage/lage.ts';
import { alle, bedingung, eine, inWorten, ist, nennt, nicht } from '../tafel/bedingung.ts';
import { und } from '../urteil.ts';

export const auslaendisch = ist(
  'staatsangehoerigkeit',
  ['EU_EWR_SCHWEIZ', 'DRITTSTAAT', 'STAATENLOS_UNGEKLAERT'],
  'nicht deutsch',
  'not German',
);

const aufenthalt: readonly FrageId[] = [
  'staatsangehoerigkeit',
  'aufenthaltsrecht',
  'aufenthaltsart',
];

/** Not German, and the residence is one of these kinds. */
export const mitArt = (de: string, en: string, ...arten: Art[]) => {
  const gesucht = menge(...arten);
  return bedingung(de, en, aufenthalt, (lage) =>
    und(auslaendisch.urteil(lage), artAus(lage.antworten, lage.arten, gesucht)),
  );
};

export const asyl = bedingung(
  'berechtigt nach § 1 AsylbLG (Asylverfahren, Duldung, ausreisepflichtig)',
  'entitled under § 1 AsylbLG (asylum procedure, toleration, obliged to leave)',
  aufenthalt,
  (lage) => und(auslaendisch.urteil(lage), artAus(lage.antworten, lage.arten, asylArten)),
);

export const seit = (
  de: string,
  en: string,
  laengerAls: 'LT_3_MON' | 'LT_15_MON' | 'LT_36_MON' | 'LT_5_J',
) => bedingung(de, en, ['aufenthaltsdauer'], ({ antworten }) => dauerAb(antworten, laengerAls));

export const erwerbstaetig = ist(
  'beschaeftigung',
  ['ANGESTELLT', 'MINIJOB', 'SELBSTAENDIG', 'BETRIEBL_AUSBILDUNG'],
  'erwerbstätig oder in betrieblicher Ausbildung',
  'working or in vocational training',
);

const drei = seit('mindestens 3 Monate hier', 'here for at least 3 months', 'LT_3_MON');
export const fuenfJahre = seit('mindestens 5 Jahre hier', 'here for at least 5 years', 'LT_5_J');
const geschuetzt = mitArt(
  'EU-Arbeitnehmer oder Schutz',
  'EU worker or protection',
  'EU_ARBEITNEHMER_SELBST',
  'HUMANITAER_ANERKANNT',
  'SCHUTZ_24',
);
const ohneRecht = mitArt(
  'ohne Aufenthaltsrecht oder nur zur Suche',
  'no right of residence or only to look for work or training',
  'NUR_SUCHE',
  'EU_NUR_ARBEITSUCHE',
  'OHNE_RECHT',
);

/** § 7 Abs. 1 Satz 2 to 4 SGB II, § 23 Abs. 3 SGB XII. */
export const ausgeschlossen = inWorten(
  'ausländisch, ohne Asylverfahren, und entweder die ersten 3 Monate hier ohne Arbeit oder Schutz, ' +
    'oder unter 5 Jahren hier ohne Aufenthaltsrecht oder nur zur Suche',
  'not German, no asylum procedure, and either here for less than 3 months without work or ' +
    'protection, or for less than 5 years without a right of residence or only to look for work',
  alle(
    auslaendisch,
    nicht(asyl),
    eine(
      alle(ohneRecht, nicht(fuenfJahre)),
      alle(nicht(drei), nicht(geschuetzt), nicht(erwerbstaetig)),
    ),
  ),
);

/**
 * § 62 Abs. 2 EStG, § 1 Abs. 7 BEEG, § 1 Abs. 2a UVG; work, parental leave or money of SGB III
 * also open them to those with a title to study, to look for work or on humanitarian grounds.
 */
const familieAuslaendisch = eine(
  alle(
    ist('staatsangehoerigkeit', ['EU_EWR_SCHWEIZ'], 'EU, EWR, Schweiz', 'EU, EEA, Switzerland'),
    nicht(mitArt('ohne Recht', 'without right', 'OHNE_RECHT')),
  ),
  mitArt(
    'mit Titel, der Arbeit erlaubt',
    'with a title that allows work',
    'UNBEFRISTET',
    'ERLAUBNIS_MIT_ERWERB',
    'HUMANITAER_ANERKANNT',
    'SCHUTZ_24',
    'EU_ARBEITNEHMER_SELBST',
  ),
  alle(
    mitArt('humanitär', 'humanitarian', 'HUMANITAER_ASYLBLG'),
    seit('mindestens 15 Monate hier', 'here for at least 15 months', 'LT_15_MON'),
  ),
  alle(
    mitArt(
      'humanitär, Studium oder Suche',
      'humanitarian, studies or looking for work',
      'HUMANITAER_ASYLBLG',
      'STUDIUM',
      'NUR_SUCHE',
    ),
    eine(
      erwerbstaetig,
      ist('beschaeftigung', ['ELTERNZEIT'], 'in Elternzeit', 'on parental leave'),
      nennt(
        'bezogeneLeistungen',
        ['ALG1'],
        'bezieht Arbeitslosengeld',
        'receives unemployment benefit',
      ),
    ),
  ),
);

/** Family benefits are open with a toleration for employment, which the answers don't tell. */
export const hinweisZurDuldung = ({ antworten }: Lage, grund: string): readonly string[] =>
  antworten.aufenthaltsart === 'DULDUNG' && grund.endsWith('.aufenthalt')
    ? ['beschaeftigungsduldung']
    : [];

export const familieAusgeschlossen = inWorten(
  'nicht deutsch und ohne Aufenthaltsrecht, das für Familienleistungen reicht',
  'not German and without a right of residence that suffices for family benefits',
  alle(auslaendisch, nicht(familieAuslaendisch)),
);
