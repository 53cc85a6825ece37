import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseName, fold } from './fold.ts';
import { readQuery } from './query.ts';

describe('fold', () => {
  it.each([
    ['St. Augustin', 'Sankt Augustin'],
    ['Düsseldorf', 'Duesseldorf'],
    ['Gießen', 'GIESSEN'],
    ['Neustadt a. d. Aisch', 'Neustadt an der Aisch'],
    ['Schwedt/Oder', 'Schwedt (Oder)'],
    ['Cottbus - Chóśebuz', 'cottbus chosebuz'],
    ['  Bad   Ems ', 'bad ems'],
  ])('takes %s for %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps different names apart', () => {
    expect(new Set(['Essen', 'Esslingen', 'Assen', 'Bad Essen'].map(fold)).size).toBe(4);
  });

  it('is a fixed point of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it.each([
    ['Weil am Rhein', 'weil'],
    ['Frankfurt (Oder)', 'frankfurt'],
    ['Am Mellensee', 'am mellensee'],
    ['Bad Neuenahr-Ahrweiler', 'bad neuenahr ahrweiler'],
    ['Rade b. Hohenwestedt', 'rade'],
  ])('cuts %s down to %s', (name, base) => {
    expect(baseName(name)).toBe(base);
  });
});

describe('what a person types', () => {
  it.each([
    ['52349', { kind: 'plz', plz: '52349', ort: '' }],
    [' 52349 Düren ', { kind: 'plz', plz: '52349', ort: 'dueren' }],
    ['D-52349 Düren', { kind: 'plz', plz: '52349', ort: 'dueren' }],
    ['523 49', { kind: 'plz', plz: '52349', ort: '' }],
    ['1067', { kind: 'invalid', reason: 'plz-digits', digits: '1067' }],
    ['Düren', { kind: 'name', folded: 'dueren' }],
    ['Düren 52349', { kind: 'plz', plz: '52349', ort: 'dueren' }],
    ['', { kind: 'invalid', reason: 'empty' }],
    ['???', { kind: 'invalid', reason: 'no-place' }],
    ['x'.repeat(101), { kind: 'invalid', reason: 'too-long' }],
  ])('reads %j', (typed, query) => {
    expect(readQuery(typed)).toEqual(query);
  });
});
