import { bereinige, fehlt, kompiliere } from '@sozialplattform/forms';
import { describe, expect, it } from 'vitest';
import { ladeKatalog } from './index.ts';
import { movedTo, sampleDay } from './sample-day.ts';

const katalog = await ladeKatalog();
const withForm = katalog.leistungen.filter(({ slug }) => katalog.hatAntrag(slug));

describe('sample answers on another day', () => {
  it('move by as many days and months, and nothing else moves', () => {
    const answers = { born: '1990-01-31', since: '2026-07', list: [{ on: sampleDay }], n: 5 };
    expect(movedTo(answers, '2026-09-20')).toEqual({
      born: '1990-03-04',
      since: '2026-08',
      list: [{ on: '2026-09-20' }],
      n: 5,
    });
    expect(movedTo(answers, sampleDay)).toEqual(answers);
  });

  it.each(withForm.map(({ slug }) => slug))('can be sent years later too: %s', async (slug) => {
    const antrag = await katalog.antrag(slug);
    if (!antrag) throw new Error('no form');
    const form = kompiliere(antrag);
    for (const today of ['2026-11-23', '2027-03-01', '2028-12-31', '2031-06-15']) {
      const answers = (await katalog.persona(slug, today))?.antworten ?? {};
      expect(fehlt(form, answers, today), today).toEqual([]);
      expect(bereinige(form, answers, today).weggefallen, today).toEqual([]);
    }
  });
});
