import { describe, expect, it } from 'vitest';
import { example } from '../testkit/example.ts';
import * as e from './index.ts';

const form = e.kompiliere(example);
const english = e.kompiliere(example, 'en', {});
const pages = e.beschreibe(form).abschnitte.flatMap(({ seiten }) => seiten);
const page = (pfad: string) => pages.find((p) => p.pfad === pfad);

describe('the description of a form', () => {
  it('has every page and every question, in reading order', () => {
    expect(pages.map(({ pfad }) => pfad)).toEqual(
      [...form.pages.values()].filter((p) => p.kind === 'seite').map((p) => p.pattern),
    );
    const questions = pages.flatMap(({ fragen }) => fragen.map(({ id }) => id));
    expect(questions).toEqual(form.fields.map(({ id }) => id));
  });

  it('says in words when a page and a question are asked', () => {
    expect(page('wohnen/kosten')?.wenn).toEqual(['„Wohnform“ ist „Zur Miete“ oder „Im Eigentum“']);
    const azr = page('person/herkunft')?.fragen.find(({ id }) => id === 'azr');
    expect(azr?.wenn).toBe('bei „Staatsangehörigkeiten“ ist „Deutschland“ nicht gewählt');
    const way = page('person/kontakt')?.fragen.find(({ id }) => id === 'weg');
    expect(way?.optionen[1]).toMatchObject({ wenn: '„E-Mail“ ist beantwortet' });
  });

  it('names the repeaters that a page is inside of', () => {
    const inside = page('haushalt/personen/#/person')?.jeweils;
    expect(inside?.map(({ einzahl }) => einzahl)).toEqual(['Person']);
  });

  it('leaves no placeholder in its texts, and no condition without words', () => {
    const all = JSON.stringify([e.beschreibe(form), e.beschreibe(english)]);
    expect(all).not.toMatch(/\{[a-z]\w*\}/);
    expect(all).not.toContain('[object');
  });

  it('speaks the language of the form', () => {
    const [first] = e
      .beschreibe(english)
      .abschnitte.flatMap(({ seiten }) => seiten)
      .flatMap(({ wenn }) => wenn);
    expect(first).toBe('“Wohnform” is “Zur Miete” or “Im Eigentum”');
  });
});
