import { describe, expect, it } from 'vitest';
import type { Bedingung } from '../language/index.ts';
import * as f from '../language/index.ts';
import { kompiliere } from './compile.ts';
import { seiten } from './pages.ts';

const HEUTE = '2026-03-01';

/** Whether a page with this condition applies to the answers. */
function applies(wenn: Bedingung, antworten: object): boolean {
  const antrag = {
    leistung: 'bedingungen',
    version: 1,
    titel: 'Bedingungen',
    abschnitte: [
      f.abschnitt('fragen', 'Fragen', [
        f.seite('fragen', 'Fragen', {
          art: f.auswahl('Art', { miete: 'Miete', kauf: 'Kauf' }),
          was: f.mehrfach('Was', { geld: 'Geld', rat: 'Rat' }),
          n: f.zahl('Zahl', { optional: true }),
          geb: f.datum('Geburtsdatum'),
          von: f.datum('Von'),
          bis: f.datum('Bis'),
        }),
        f.seite('nurMiete', 'Nur bei Miete', { wenn: { art: 'miete' }, hund: f.jaNein('Hund') }),
        f.jeweils('kinder', 'Kinder', { hoechstens: 5, einzahl: 'Kind' }, [
          f.seite('kind', 'Kind', { alterKind: f.zahl('Alter') }),
        ]),
        f.seite('ziel', 'Ziel', { wenn, ende: f.text('Ende') }),
      ]),
    ],
  };
  const form = kompiliere(antrag);
  return seiten(form, { ...antworten }, HEUTE).some((s) => s.pfad === 'fragen/ziel');
}

const kinder = (...jahre: (number | undefined)[]) => ({
  kinder: jahre.map((n) => (n === undefined ? {} : { alterKind: n })),
});

describe('a condition', () => {
  it.each<[string, Bedingung, object, boolean]>([
    ['a value', { art: 'miete' }, { art: 'miete' }, true],
    ['one of several', { art: ['miete', 'kauf'] }, { art: 'kauf' }, true],
    ['all of an object', { art: 'miete', n: 3 }, { art: 'miete', n: 4 }, false],
    ['at least', { n: f.mindestens(3) }, { n: 3 }, true],
    ['more than', { n: f.mehrAls(3) }, { n: 3 }, false],
    ['a list contains', { was: f.enthaelt('rat') }, { was: ['geld', 'rat'] }, true],
    [
      'before another day',
      { bis: f.vor(f.feld('von')) },
      { von: '2026-02-01', bis: '2026-01-31' },
      true,
    ],
    ['before today', { von: f.vor(f.heute) }, { von: HEUTE }, false],
    ['at the latest today', { von: f.spaetestens(f.heute) }, { von: HEUTE }, true],
    ['either', f.eines({ art: 'kauf' }, { n: 1 }), { n: 1 }, true],
    ['not', f.nicht({ art: 'kauf' }), { art: 'miete' }, true],
    ['different', { bis: f.ungleich('von') }, { von: '2026-01-01', bis: '2026-01-02' }, true],
    ['answered', { n: f.beantwortet }, { n: 0 }, true],
    ['left empty on purpose', { n: f.nicht(f.beantwortet) }, { n: null }, true],
  ])('%s', (_, wenn, antworten, holds) => {
    expect(applies(wenn, antworten)).toBe(holds);
  });

  it('asks for completed years of life: born on 29 February one is older on 1 March', () => {
    expect(applies({ geb: f.abAlter(15) }, { geb: '2011-03-01' })).toBe(true);
    expect(applies({ geb: f.abAlter(15) }, { geb: '2011-03-02' })).toBe(false);
    expect(applies({ geb: f.juengerAls(18) }, { geb: '2008-02-29' })).toBe(false);
  });

  it('does not hold, nor its opposite, of what was not answered yet', () => {
    expect(applies({ art: 'miete' }, {})).toBe(false);
    expect(applies({ art: f.nicht('miete') }, {})).toBe(false);
    expect(applies(f.nicht({ art: 'miete' }), {})).toBe(false);
    expect(applies(f.eines({ art: 'miete' }, { n: 1 }), { n: 1 })).toBe(true);
  });

  it('knows that a question that does not apply has no answer', () => {
    expect(applies({ hund: f.nicht(true) }, { art: 'kauf' })).toBe(true);
    expect(applies({ hund: f.nicht(true) }, { art: 'miete' })).toBe(false);
    expect(applies({ hund: true }, { art: 'kauf', hund: true })).toBe(false);
  });

  it('looks at the items of a repeater', () => {
    const young: Bedingung = { alterKind: f.wenigerAls(15) };
    expect(applies({ kinder: f.irgendein(young) }, kinder(16, 3))).toBe(true);
    expect(applies({ kinder: f.jedes(young) }, kinder(16, 3))).toBe(false);
    expect(applies({ kinder: f.keines(young) }, kinder())).toBe(true);
    expect(applies({ kinder: f.jedes(young) }, kinder())).toBe(false);
    expect(applies({ kinder: f.keines(young) }, {})).toBe(false);
    expect(applies({ kinder: f.keines(young) }, kinder(16, undefined))).toBe(false);
    expect(applies({ kinder: f.anzahl(f.mindestens(2)) }, kinder(1, 2))).toBe(true);
  });
});
