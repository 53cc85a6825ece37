import { kompiliere } from '@sozialplattform/forms';
import { testeAntrag } from '@sozialplattform/forms/testkit';
import { expect, it } from 'vitest';
import antrag from './antrag.ts';
import en from './texts.en.json' with { type: 'json' };

testeAntrag(antrag, { heute: '2026-08-19', texte: { en } });

it('asks at most six things on a page, and says on each why', () => {
  const pages = [...kompiliere(antrag).pages.values()].filter((p) => p.kind === 'seite');
  const asked = (p: (typeof pages)[number]) =>
    p.fields.filter((f) => !['hinweis', 'berechnet'].includes(f.field.feldart)).length;
  expect(pages.filter((p) => asked(p) > 6).map((p) => p.pattern)).toEqual([]);
  expect(pages.filter((p) => !p.page.warum).map((p) => p.pattern)).toEqual([]);
});
