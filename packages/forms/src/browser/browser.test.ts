import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kompiliere, pruefe } from '../engine/index.ts';
import { blatt } from '../engine/page-view.ts';
import * as f from '../language/index.ts';
import { beurteile } from './index.ts';

const HEUTE = '2026-08-19';

/** A form of one page that asks `was` where `wenn` holds. */
const asking = (wenn: f.Bedingung) =>
  kompiliere({
    leistung: 'vergleich',
    version: 1,
    titel: 'Vergleich',
    abschnitte: [
      f.abschnitt('a', 'A', [
        f.seite('a', 'A', {
          betrag: f.geld('Betrag', { ab: -1_000_000_000 }),
          vielleicht: f.geld('Vielleicht', { optional: true }),
          personen: f.zahl('Personen'),
          stunden: f.zahl('Stunden', { nachkommastellen: 1, optional: true }),
          email: f.email('E-Mail', { optional: true }),
          tag: f.datum('Tag', { optional: true }),
          art: f.auswahl('Art', { miete: 'Miete', kauf: 'Kauf' }),
          hilfen: f.mehrfach('Hilfen', { geld: 'Geld', rat: 'Rat' }, { optional: true }),
          alleine: f.jaNein('Alleine'),
          klar: f.bestaetigung('Klar', { optional: true }),
          belege: f.datei('Belege', { optional: true, nachreichbar: true }),
          was: f.text('Was', { wenn }),
        }),
      ]),
    ],
  });

type Typed = Record<string, string | string[]>;

/** Whether the server misses `was`, and what the browser judges; undefined where it is not told. */
function both(form: ReturnType<typeof asking>, typed: Typed) {
  const posted = pruefe(form, 'a/a', typed, {}, HEUTE);
  const faults = posted?.ok === false ? posted.fehler : [];
  const wenn = blatt(form, {}, 'a/a', HEUTE)?.felder.find(({ name }) => name === 'was')?.wenn;
  const inputs = (name: string) => [typed[name] ?? typed[`${name}-tag`] ?? []].flat();
  return {
    asked: faults.some(({ feld }) => feld === 'was'),
    shown: wenn === undefined ? undefined : beurteile(wenn, inputs) === true,
    refused: (name: string) => faults.some(({ feld }) => feld === name),
  };
}

const conditions: f.Bedingung[] = [f.mehrAls, f.mindestens, f.wenigerAls, f.hoechstens]
  .flatMap((by): f.Bedingung[] => [
    { betrag: by(0) },
    { betrag: by(50_029) },
    { vielleicht: by(1200) },
    { personen: by(3) },
    { stunden: by(14.5) },
  ])
  .flatMap((condition) => [condition, f.nicht(condition)]);
const forms = conditions.map((condition) => asking(condition));
const form = fc.constantFrom(...forms);

const numbers = ['betrag', 'vielleicht', 'personen', 'stunden'];
const intoAll = (text: string): Typed => Object.fromEntries(numbers.map((name) => [name, text]));

/** An amount as people write it, with what it says in cents. */
const amount = fc
  .record({
    cents: fc.oneof(
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.constantFrom(0, 1, 300, 1200, 1450, 50_000, 50_028, 50_029, 50_030, 100_000),
    ),
    between: fc.constantFrom('', '.', ' ', "'", '’', '\u00A0', '\u202F'),
    comma: fc.constantFrom(',', '.'),
    before: fc.constantFrom('', ' ', '+', '€ ', '-', '−', '–', '\u202D'),
    after: fc.constantFrom('', ' ', '€', ' €', ' EUR', ' Euro', 'euro', '\u202C', '\t'),
    even: fc.constantFrom(',-', ',–', ',--', ',00', ''),
  })
  .filter(({ between, comma }) => between !== comma)
  .map(({ cents, between, comma, before, after, even }) => {
    const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, between);
    const places = cents % 100 === 0 ? even : comma + String(cents % 100).padStart(2, '0');
    const negative = /[-−–]/.test(before);
    return { text: before + whole + places + after, cents: negative && cents ? -cents : cents };
  });

const junk = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0159.,-–+'’ €EURo\u00A0\u202C\u0007") }),
  fc.string({ unit: 'binary' }),
);

describe('what the browser shows is what the server asks', () => {
  it.each([
    '500 EUR',
    '500 Euro',
    '12,-',
    "1'000",
    '14.5',
    '1.234,50',
    '0,29',
    '0',
    '',
    '12,345',
    '\u202C',
  ])('for the number %j', (text) => {
    for (const each of forms) {
      const { asked, shown } = both(each, intoAll(text));
      expect(shown).toBe(asked);
    }
  });

  it('for an amount in any usual spelling, which both understand', () => {
    fc.assert(
      fc.property(form, amount, (each, { text, cents }) => {
        const { asked, shown, refused } = both(each, intoAll(text));
        expect(refused('betrag')).toBe(false);
        expect(shown).toBe(asked);
        const more = both(asking({ betrag: f.mehrAls(cents - 1) }), intoAll(text));
        const less = both(asking({ betrag: f.wenigerAls(cents + 1) }), intoAll(text));
        expect([more.shown, less.shown]).toEqual([true, true]);
      }),
    );
  });

  it('for anything that can be typed instead of a number', () => {
    fc.assert(
      fc.property(form, junk, (each, text) => {
        const { asked, shown } = both(each, intoAll(text));
        expect(shown).toBe(asked);
      }),
      { numRuns: 1000 },
    );
  });

  it('for choices', () => {
    const chosen = fc.record(
      {
        art: fc.constantFrom('miete', 'kauf'),
        hilfen: fc.subarray(['geld', 'rat']),
        alleine: fc.constantFrom('ja', 'nein'),
        klar: fc.constant('ja'),
      },
      { requiredKeys: [] },
    );
    const asked: f.Bedingung[] = [
      { art: 'miete' },
      { art: ['miete', 'kauf'] },
      { hilfen: f.enthaelt('rat') },
      { hilfen: f.beantwortet },
      { alleine: false },
      { klar: true },
    ];
    const all = asked.flatMap((condition) => [asking(condition), asking(f.nicht(condition))]);
    fc.assert(
      fc.property(fc.constantFrom(...all), chosen, (each, typed) => {
        const judged = both(each, typed);
        expect(judged.shown).toBe(judged.asked);
      }),
    );
  });
});

it('shows what the server asks by what stands in other inputs, whether it can be read or not', () => {
  const all = [f.beantwortet, f.nicht(f.beantwortet)]
    .flatMap((said): f.Bedingung[] => [{ email: said }, { tag: said }, { belege: said }])
    .map((condition) => asking(condition));
  const typed = fc.oneof(junk, fc.constantFrom('max@beispiel.de', '4.10.50', '04101950', '\u202C'));
  fc.assert(
    fc.property(fc.constantFrom(...all), typed, (each, text) => {
      const inputs = { email: text, 'tag-tag': text, 'belege-spaeter': text };
      const { asked, shown = true } = both(each, inputs);
      expect(asked && !shown).toBe(false);
    }),
  );
});

it('does not judge by itself what is written in more ways than one and not a number', () => {
  const told = (wenn: f.Bedingung) => both(asking(wenn), {}).shown;
  expect(told({ email: 'max@beispiel.de' })).toBeUndefined();
  expect(told({ betrag: 1200 })).toBeUndefined();
  expect(told({ tag: f.vor(f.heute) })).toBeUndefined();
});
