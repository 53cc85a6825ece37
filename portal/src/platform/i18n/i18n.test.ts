import { describe, expect, it } from 'vitest';
import { formatFileSize } from './format.ts';
import { defineTexts, localeHref, localeOf, splitLocale } from './index.ts';

describe('locale prefix', () => {
  it.each([
    ['/', 'de', '/'],
    ['/leistungen?ort=Düren', 'de', '/leistungen?ort=Düren'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en?x=1', 'en', '/?x=1'],
    ['/en/leistungen/buergergeld', 'en', '/leistungen/buergergeld'],
    ['/english', 'de', '/english'],
    ['/de/leistungen', 'de', '/de/leistungen'],
    ['/constructor/x', 'de', '/constructor/x'],
  ])('%s is %s %s', (url, locale, rest) => {
    expect(splitLocale(url)).toEqual({ locale, url: rest });
  });

  it('is put back on links', () => {
    expect(localeHref('de', '/konto')).toBe('/konto');
    expect(localeHref('en', '/konto')).toBe('/en/konto');
    expect(localeHref('en', '/')).toBe('/en/');
  });
});

it('is German where a stored code is none of a locale', () => {
  expect(['en', 'de', 'xx', null].map(localeOf)).toEqual(['en', 'de', 'de', 'de']);
});

it.each([
  [1, 'de', '1 kB'],
  [340_400, 'de', '340 kB'],
  [1_234_567, 'de', '1,2 MB'],
  [1_234_567, 'en', '1.2 MB'],
] as const)('a file of %i bytes has, in %s, %s', (bytes, locale, size) => {
  expect(formatFileSize(bytes, locale).replace('\u00A0', ' ')).toBe(size);
});

describe('texts', () => {
  const texts = defineTexts({
    de: {
      plain: 'Hallo',
      days: '{n, plural, one {# Tag} other {# Tage}}',
      quote: "Das ist's: {x}",
    },
    en: { plain: 'Hello', days: '{n, plural, one {# day} other {# days}}', quote: 'It is: {x}' },
  });

  it('fills in values by the rules of the language', () => {
    expect(texts.for('de')('days', { n: 1 })).toBe('1 Tag');
    expect(texts.for('en')('days', { n: 1200 })).toBe('1,200 days');
    expect(texts.for('de')('plain')).toBe('Hallo');
  });

  it('leaves markup in values and texts as text', () => {
    expect(texts.for('en')('quote', { x: '<b>&' })).toBe('It is: <b>&');
  });
});
