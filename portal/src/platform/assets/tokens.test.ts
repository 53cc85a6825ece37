import { describe, expect, it } from 'vitest';
import { settleTokens } from './tokens.ts';

describe('settling tokens', () => {
  it('writes sizes into the rules, in rem, so that text grows with the reader’s setting', () => {
    const css =
      ':root{--kern-24:24px;--kern-size:var(--kern-24)}a{font-size:var(--kern-size,20px)}';
    expect(settleTokens(css)).toContain('a{font-size:1.5rem}');
  });

  it('keeps colours variable, for dark mode and operators', () => {
    const css = ':root{--kern-color-text:black}a{color:var(--kern-color-text,#131525)}';
    expect(settleTokens(css)).toContain('a{color:var(--kern-color-text)}');
  });

  it('keeps what changes with the window variable', () => {
    const css = ':root{--kern-gap:4px}@media print{:root{--kern-gap:8px}}a{margin:var(--kern-gap)}';
    expect(settleTokens(css)).toContain('a{margin:var(--kern-gap)}');
  });

  it('takes the colours of levels from the one level there is', () => {
    const css = 'a{color:var(--kern-color-layout-text-default-contextual, #131525)}';
    expect(settleTokens(css)).toBe('a{color:var(--kern-color-layout-text-default)}');
  });
});
