import { expect, it } from 'vitest';
import { fragen, leistungen, texte, texteAm } from '../index.ts';
import { tafeln } from '../regeln/index.ts';

const saetze = Object.entries(texteAm('2026-11-23').de);

it('has a text for each question, option, benefit and reason', () => {
  const schluessel = [
    ...fragen.flatMap(({ id, gruppe, optionen = [] }) => [
      `frage.${id}`,
      `frage.${id}.warum`,
      `gruppe.${gruppe}`,
      ...optionen.map((wert) => `option.${id}.${wert}`),
    ]),
    ...leistungen.flatMap(({ slug }) => [`leistung.${slug}`, `leistung.${slug}.kurz`]),
    ...tafeln.flatMap(({ regeln }) =>
      regeln.flatMap(({ grund, hinweise = [] }) => [
        `grund.${grund}`,
        ...hinweise.map((hinweis) => `hinweis.${hinweis}`),
      ]),
    ),
  ];
  expect(schluessel.filter((eines) => !(eines in texte.de && eines in texte.en))).toEqual([]);
});

it('names the amounts of the day', () => {
  const am = (tag: string) => texteAm(tag).en['hinweis.elterngeldGrenze'];
  expect(am('2025-03-31')).toContain('not known yet');
  expect(am('2025-04-01')).toContain('175,000 euros');
});

it('speaks in sentences of at most 15 words', () => {
  const zuLang = saetze.filter(([, text]) =>
    text.split(/[.?!:](?:\s|$)/).some((satz) => satz.trim().split(/\s+/).length > 15),
  );
  expect(zuLang).toEqual([]);
});
