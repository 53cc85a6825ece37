import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provideToBase64 } from '../src/jose/base64.ts';

provideToBase64();

type Encoding = { toBase64(options?: object): string };
const bytes = fc.uint8Array({ maxLength: 300 });

describe('bytes as base64', () => {
  it('are what Buffer makes of them, whichever part of a buffer they are', () => {
    fc.assert(
      fc.property(bytes, fc.nat(20), (all, from) => {
        const part = all.subarray(from) as Uint8Array & Encoding;
        expect(part.toBase64()).toBe(Buffer.from(part).toString('base64'));
      }),
    );
  });

  it('come in the alphabet of addresses, padded unless told otherwise', () => {
    const odd = new Uint8Array([251, 255, 254, 1]) as Uint8Array & Encoding;
    expect(odd.toBase64({ alphabet: 'base64url' })).toBe('-__-AQ==');
    expect(odd.toBase64({ alphabet: 'base64url', omitPadding: true })).toBe('-__-AQ');
    expect(odd.toBase64({ omitPadding: true })).toBe('+//+AQ');
  });
});
