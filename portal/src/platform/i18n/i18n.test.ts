import { describe, expect, it } from 'vitest';
import { defineTexts, localeHref, splitLocale } from './index.ts';

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
