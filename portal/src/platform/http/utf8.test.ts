import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8 } from './utf8.ts';

it('has the same bytes as any text elsewhere', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(fc.property(text, (any) => utf8(any).equals(Buffer.from(any))));
});

it('replaces half a character, as others do', () => {
  expect(utf8('„a\ud83d“').toString()).toBe('„a\ufffd“');
});
