import * as f from '@sozialplattform/forms';
import { expect, it } from 'vitest';
import { changeAnswers } from './change-answers.ts';
import { signaturesIn } from './documents.ts';

const page = (hand: string) =>
  f.seite('hand', 'Unterschreiben', { [hand]: f.unterschrift('Unterschrift') });

const form = f.kompiliere({
  leistung: 'unterschriften',
  version: 1,
  titel: 'Unterschriften',
  abschnitte: [
    f.abschnitt('a', 'A', [
      page('hand'),
      f.seite('beleg', 'Beleg', { beleg: f.datei('Beleg') }),
      f.gruppe('vermieter', [
        f.seite('vermieter', 'Vermieter', { beleg: f.text('Name des Belegs') }),
        page('zeichen'),
      ]),
      f.jeweils('personen', 'Personen', { hoechstens: 5, einzahl: 'Person' }, [page('hand')]),
    ]),
  ],
});

const answers = {
  hand: { name: 'Erika Muster', zug: 'M1 1' },
  beleg: ['f-1'],
  vermieter: { beleg: 'Mietvertrag', zeichen: { zug: 'M2 2' } },
  personen: [{ hand: { name: 'Max Muster', zug: 'M3 3' } }, { hand: { name: 'Nur getippt' } }, {}],
};

it('changes the answers to questions of a kind, and none of another that has their name', () => {
  const { beleg: _, ...others } = answers;
  expect(changeAnswers(form, answers, ['datei'], () => undefined)).toEqual(others);
  expect(changeAnswers(form, answers, ['datei'], () => 'spaeter')).toEqual({
    ...others,
    beleg: 'spaeter',
  });
});

it('finds the signatures in groups and in items of lists', () => {
  expect(signaturesIn(form, answers, 'Erika Muster')).toEqual([
    { name: 'Erika Muster', zug: 'M1 1' },
    { name: 'Erika Muster', zug: 'M2 2' },
    { name: 'Max Muster', zug: 'M3 3' },
  ]);
  expect(signaturesIn(form, { hand: null }, 'Erika Muster')).toEqual([]);
});
