import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm } from './body.ts';

describe('form bodies', () => {
  it('collects repeated names', () => {
    expect({ ...parseForm('a=1&b=2&a=3') }).toEqual({ a: ['1', '3'], b: '2' });
  });

  it('removes NUL, joins line ends and composes characters', () => {
    expect(parseForm('a=x%00y%0D%0Az').a).toBe('xy\nz');
    expect(parseForm(`a=${encodeURIComponent('u\u0308')}`).a).toBe('ü');
  });

  it('has no inherited names to stumble over', () => {
    const body = parseForm('__proto__=x&constructor=y');
    expect(Object.getOwnPropertyDescriptor(body, '__proto__')?.value).toBe('x');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseForm(text) !== null));
    expect(Object.keys(parseForm('a&'.repeat(100_000))).length).toBe(1);
  });
});
