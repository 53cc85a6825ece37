import type { FrageId } from '../antworten/antworten.ts';
import {
  einkommenReicht,
  freiSgb2,
  freiSgb12,
  reichtStuetztSichAuf,
  vermoegenUeber,
} from '../lage/geld.ts';
import { vermoegenSgb2, vermoegenSgb12 } from '../parameter/vermoegen.ts';
import { worteMit, zahlDe, zahlEn } from '../parameter/worte.ts';
import { bedingung, bedingungMit, ist, nennt } from '../tafel/bedingung.ts';

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

export const vermoegenUeberSgb2 = bedingungMit(
  worteMit(vermoegenSgb2, ({ person, weitere }) => {
    const euro = [...person, ...weitere].map((stufe) => stufe.euro);
    const [von, bis] = [Math.min(...euro), Math.max(...euro)];
    return [
      `Vermögen über den Freibeträgen (${zahlDe(von)} bis ${zahlDe(bis)} Euro je Person)`,
      `assets above the allowances (${zahlEn(von)} to ${zahlEn(bis)} euros for each person)`,
    ];
  }),
  vermoegen,
  (lage) => vermoegenUeber(lage, freiSgb2(lage)),
);

export const vermoegenUeberSgb12 = bedingungMit(
  worteMit(vermoegenSgb12, ({ erwachsen, unterhalten }) => [
    `Vermögen über ${zahlDe(erwachsen)} Euro je Erwachsenem und ${zahlDe(unterhalten)} Euro je Kind`,
    `assets above ${zahlEn(erwachsen)} euros for each adult and ${zahlEn(unterhalten)} for each child`,
  ]),
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
