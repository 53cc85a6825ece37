import { blatt, kompiliere } from '@sozialplattform/forms';
import { expect, it } from 'vitest';
import antrag from '../../../catalogue/buergergeld/antrag.ts';
import { familie } from '../../../catalogue/buergergeld/persona-familie.ts';
import { fingerprint } from './fingerprint.ts';
import { sampleDay } from './testing.ts';

it('tells people apart whose answers on a page are alike', () => {
  const form = kompiliere(antrag);
  const [lena] = familie.personen ?? [];
  const mia = { ...lena, vorname: 'Mia' };
  const of = (...personen: object[]) => {
    const page = blatt(
      form,
      { ...familie, personen },
      'weiterePersonen/personen/1/geschlecht',
      sampleDay,
    );
    if (!page) throw new Error('no such page');
    return fingerprint(page);
  };
  expect(of({ ...lena }, mia)).toBe(of({ ...lena }));
  expect(of(mia)).not.toBe(of({ ...lena }, mia));
});
