import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from './name.ts';

describe('the name of an upload', () => {
  it.each([
    ['Kontoauszug März.PDF', 'Kontoauszug März.pdf'],
    ['IMG_0815.HEIC', 'IMG_0815.jpg'],
    ['C:\\Users\\erika\\Miete.pdf', 'Miete.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['Rechnung\u202Efdp.exe', 'Rechnungfdp.pdf'],
    ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie_ x.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['...', 'Dokument.pdf'],
    ['', 'Dokument.pdf'],
    ['Vertrag vom 1.2.2026', 'Vertrag vom 1.2.2026.pdf'],
    ['عقد الإيجار.pdf', 'عقد الإيجار.pdf'],
    ['😀.png', '😀.pdf'],
  ])('%j becomes %j', (claimed, name) => {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    expect(cleanName(claimed, ending)).toBe(name);
  });

  it('is one short, visible, well-formed line whatever was claimed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (claimed) => {
        const name = cleanName(claimed, 'pdf');
        expect(name).toMatch(/^[^\s.].*\.pdf$/u);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u);
        expect(name.length).toBeLessThanOrEqual(104);
        expect(cleanName(name, 'pdf')).toBe(name);
      }),
    );
  });
});
