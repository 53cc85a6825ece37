import type { FrageId } from '../antworten/antworten.ts';
import {
  einkommenReicht,
  freiSgb2,
  freiSgb12,
  reichtStuetztSichAuf,
  vermoegenUeber,
} from '../lage/geld.ts';
import { bedingung, ist, nennt } from '../tafel/bedingung.ts';

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

export const bezieht = (
  de: string,
  en: string,
  ...leistungen: Parameters<typeof nennt<'bezogeneLeistungen'>>[1][number][]
) => nennt('bezogeneLeistungen', leistungen, de, en);

export const grundsicherungBezug = bezieht(
  'bezieht Leistungen nach SGB II oder SGB XII',
  'receives benefits of SGB II or SGB XII',
  'SGB2',
  'HZL_SGB12',
  'GRUSI_SGB12',
);
