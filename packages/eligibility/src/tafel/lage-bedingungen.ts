import type { FrageId } from '../antworten/antworten.ts';
import { hatVollendet } from '../datum.ts';
import { type Art, artAus, asyl as asylArten, dauerAb, menge } from '../lage/aufenthalt.ts';
import {
  einkommenReicht,
  freiSgb2,
  freiSgb12,
  reichtStuetztSichAuf,
  vermoegenUeber,
} from '../lage/geld.ts';
import type { Lage } from '../lage/lage.ts';
import { oder, type Urteil, und, nicht as verneint } from '../urteil.ts';
import { alle, bedingung, eine, inWorten, ist, nennt, nicht } from './bedingung.ts';

const alter = (de: string, en: string, urteil: (geburtsdatum: string, lage: Lage) => Urteil) =>
  bedingung(de, en, ['geburtsdatum'], (lage) =>
    lage.antworten.geburtsdatum === undefined
      ? 'geburtsdatum'
      : urteil(lage.antworten.geburtsdatum, lage),
  );

export const unter = (jahre: number) =>
  alter(
    `jünger als ${jahre} Jahre`,
    `younger than ${jahre}`,
    (geburtsdatum, { stichtag }) => !hatVollendet(geburtsdatum, jahre, stichtag),
  );

/** SGB II ends with the month in which the age is completed. */
export const altersgrenzeSgb2 = alter(
  'Altersgrenze nach § 7a SGB II erreicht',
  'retirement age of § 7a SGB II reached',
  (_, { sgb2EndetSeit, stichtag }) =>
    sgb2EndetSeit === undefined ? 'parameter' : stichtag >= sgb2EndetSeit,
);

/** SGB XII begins with the day on which the age is completed. */
export const altersgrenzeSgb12 = alter(
  'Altersgrenze nach § 41 Abs. 2 SGB XII erreicht',
  'retirement age of § 41 (2) SGB XII reached',
  (_, { altersgrenzeSeit, stichtag }) =>
    altersgrenzeSeit === undefined ? 'parameter' : stichtag >= altersgrenzeSeit,
);

export const ausserhalb = ist(
  'aufenthaltsort',
  ['AUSSERHALB_DE'],
  'Aufenthalt außerhalb Deutschlands',
  'living outside Germany',
);

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
  ['ANGESTELLT', 'MINIJOB', 'SELBSTAENDIG'],
  'erwerbstätig',
  'working',
);

const drei = seit('mindestens 3 Monate hier', 'here for at least 3 months', 'LT_3_MON');
const fuenfJahre = seit('mindestens 5 Jahre hier', 'here for at least 5 years', 'LT_5_J');
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

/** § 62 Abs. 2 EStG, § 1 Abs. 7 BEEG, § 1 Abs. 2a UVG. */
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
    mitArt('humanitär oder Studium', 'humanitarian or studies', 'HUMANITAER_ASYLBLG', 'STUDIUM'),
    ist(
      'beschaeftigung',
      ['ANGESTELLT', 'MINIJOB', 'SELBSTAENDIG', 'ELTERNZEIT'],
      'erwerbstätig oder in Elternzeit',
      'working or on parental leave',
    ),
  ),
);

export const familieAusgeschlossen = inWorten(
  'nicht deutsch und ohne Aufenthaltsrecht, das für Familienleistungen reicht',
  'not German and without a right of residence that suffices for family benefits',
  alle(auslaendisch, nicht(familieAuslaendisch)),
);

export const einkommenReichtAus = bedingung(
  'Einkommen reicht für Lebensunterhalt und Wohnen',
  'income suffices for living and housing',
  reichtStuetztSichAuf,
  einkommenReicht,
);

const vermoegen: readonly FrageId[] = [
  'vermoegen',
  'geburtsdatum',
  'lebenssituation',
  'kinderU18',
  'kinder18bis25',
];

export const vermoegenUeberSgb2 = bedingung(
  'Vermögen über den Freibeträgen des § 12 SGB II',
  'assets above the allowances of § 12 SGB II',
  vermoegen,
  (lage) => vermoegenUeber(lage, freiSgb2(lage)),
);

export const vermoegenUeberSgb12 = bedingung(
  'Vermögen über den Freibeträgen des § 90 SGB XII',
  'assets above the allowances of § 90 SGB XII',
  vermoegen.filter((id) => id !== 'geburtsdatum'),
  (lage) => vermoegenUeber(lage, freiSgb12(lage)),
);

export const paar = ist(
  'lebenssituation',
  ['PAAR', 'PAAR_MIT_KIND'],
  'lebt mit Partner',
  'lives with a partner',
);

export { nennt, oder, verneint };
