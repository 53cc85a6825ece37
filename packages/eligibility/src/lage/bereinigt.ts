import type { Antworten } from '../antworten/antworten.ts';
import { optionen, unbeantwortet } from '../antworten/optionen.ts';

const mitUnbeantwortet = (Object.keys(optionen) as (keyof typeof optionen)[]).filter((id) =>
  optionen[id].some((wert) => unbeantwortet.has(wert)),
);

const kinderfragen = [
  'kinderU18',
  'kinder18bis25',
  'kinder16bis25Ausb',
  'kindergeldBezug',
] as const;

const nenntKinder = (a: Antworten) =>
  (a.kinderU18?.length ?? 0) > 0 ||
  a.kinder18bis25 === true ||
  a.kinder16bis25Ausb === true ||
  a.kindergeldBezug === true;

const ohneKinder = {
  hatKinder: false,
  kinderU18: [],
  kinder18bis25: false,
  kinder16bis25Ausb: false,
  kindergeldBezug: false,
} satisfies Antworten;

/**
 * The answers as the rules read them: "I don't know" is no answer, without children the questions
 * on them are settled, and answers on children that contradict each other tell nothing. A sheltered
 * workshop is for people who can't work under usual conditions (§ 219 SGB IX), as § 8 SGB II asks:
 * who says they can leaves open whether the Jobcenter or the Sozialamt is responsible.
 */
export const bereinige = (eingabe: Antworten): Antworten => {
  const antworten: Antworten = { ...eingabe };
  for (const id of mitUnbeantwortet) {
    if (unbeantwortet.has(antworten[id])) delete antworten[id];
  }
  if (antworten.beschaeftigung === 'WFBM' && antworten.erwerbsfaehig === 'JA') {
    delete antworten.erwerbsfaehig;
  }
  if (!nenntKinder(antworten)) {
    return antworten.hatKinder === false ? Object.assign(antworten, ohneKinder) : antworten;
  }
  if (antworten.hatKinder === false) {
    delete antworten.hatKinder;
    for (const id of kinderfragen) delete antworten[id];
    return antworten;
  }
  antworten.hatKinder = true;
  return antworten;
};
