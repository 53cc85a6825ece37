import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault, VaultError } from './vault.ts';

const key = randomBytes(32);
const vault = createVault([key]);

describe('vault', () => {
  it('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), fc.string(), (plain, context) => {
        expect(Buffer.compare(vault.open(vault.seal(plain, context), context), plain)).toBe(0);
      }),
    );
  });

  it('refuses a record moved to another row', () => {
    const sealed = vault.seal(Buffer.from('geheim'), 'draft:1');
    expect(() => vault.open(sealed, 'draft:2')).toThrow(VaultError);
    vault.open(sealed, 'draft:1');
    expect(() => vault.open(sealed, 'draft:2')).toThrow(VaultError);
  });

  it.each(['never opened', 'opened before'])(
    'refuses every change of a single byte of a record %s',
    (before) => {
      const sealed = vault.seal(Buffer.from('geheim'), 'draft:1');
      if (before === 'opened before') vault.open(sealed, 'draft:1');
      for (let at = 0; at < sealed.length; at += 1) {
        const forged = Buffer.from(sealed);
        forged[at] = (forged[at] ?? 0) ^ 1;
        expect(() => vault.open(forged, 'draft:1'), `byte ${at}`).toThrow(VaultError);
      }
    },
  );

  it('refuses a record that was cut short', () => {
    const sealed = vault.seal(Buffer.from('geheim'), 'draft:1');
    for (let length = 0; length < sealed.length; length += 7) {
      expect(() => vault.open(sealed.subarray(0, length), 'draft:1')).toThrow(VaultError);
    }
  });

  it('opens more records than it keeps keys of, again and again', () => {
    const records = Array.from({ length: 2_100 }, (_, nr) => vault.seal(Buffer.from(`${nr}`), 'x'));
    for (const order of [records, records.toReversed(), records])
      for (const sealed of order)
        expect(vault.open(sealed, 'x').toString()).toBe(String(records.indexOf(sealed)));
  });

  it('never seals the same text the same way twice', () => {
    const text = Buffer.from('geheim');
    expect(vault.seal(text, 'a').equals(vault.seal(text, 'a'))).toBe(false);
  });

  it('still opens what an older master key sealed, and seals with the newest', () => {
    const newest = randomBytes(32);
    const both = createVault([newest, key]);
    expect(both.open(vault.seal(Buffer.from('alt'), 'x'), 'x').toString()).toBe('alt');
    expect(() => vault.open(both.seal(Buffer.from('neu'), 'x'), 'x')).toThrow(VaultError);
  });

  it('makes the pseudonym that it always made: accounts are found by it', () => {
    const fixed = createVault([Buffer.alloc(32, 7)]);
    expect(fixed.pseudonym('bpk2-erika', 'account:bundid')).toBe(
      '4e647a0c06850aa627a5a64daab00542c71b3aa30a1742569a0321f254f6f372',
    );
  });

  it('keeps pseudonyms when a newer key is put in front', () => {
    const both = createVault([randomBytes(32), key]);
    expect(both.pseudonym('abc', 'account')).toBe(vault.pseudonym('abc', 'account'));
    expect(vault.pseudonym('abc', 'account')).not.toBe(vault.pseudonym('abc', 'other'));
  });
});
