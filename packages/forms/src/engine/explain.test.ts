import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bedingung } from '../language/index.ts';
import * as f from '../language/index.ts';
import { beschreibe, kompiliere } from './index.ts';

/** The words for the condition of a page. */
function words(wenn: Bedingung): string {
  const form = kompiliere({
    leistung: 'worte',
    version: 1,
    titel: 'Worte',
    abschnitte: [
      f.abschnitt('fragen', 'Fragen', [
        f.seite('fragen', 'Fragen', {
          a: f.auswahl('A', { eins: '1', zwei: '2', drei: '3' }),
          b: f.auswahl('B', { eins: '1', zwei: '2', drei: '3' }),
          c: f.auswahl('C', { eins: '1', zwei: '2', drei: '3' }),
        }),
        f.jeweils('kinder', 'Kinder', { hoechstens: 5, einzahl: 'Kind' }, [
          f.seite('kind', 'Kind', { jahre: f.zahl('Jahre'), hier: f.jaNein('Hier') }),
        ]),
        f.seite('ziel', 'Ziel', { wenn, ende: f.text('Ende') }),
      ]),
    ],
  });
  const pages = beschreibe(form).abschnitte.flatMap(({ seiten }) => seiten);
  return pages.find(({ pfad }) => pfad === 'fragen/ziel')?.wenn[0] ?? '';
}

type Answers = { readonly [name: string]: string };

const names = ['a', 'b', 'c'];
const values = ['eins', 'zwei', 'drei'];
const digit: Answers = { eins: '1', zwei: '2', drei: '3' };
const allAnswers = values.flatMap((a) =>
  values.flatMap((b) => values.map((c): Answers => ({ a, b, c }))),
);

const someValues = fc.subarray(values, { minLength: 1 });
const wanted = fc.oneof(
  fc.constantFrom(...values),
  someValues,
  someValues.map((all) => f.einesVon(...all)),
  someValues.map((all) => f.nicht(all)),
);

type Wanted = typeof wanted extends fc.Arbitrary<infer W> ? W : never;

function taken(value: Wanted): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!('$' in value)) return value;
  return value.$ === 'einesVon' ? value.werte : values.filter((v) => !value.inhalt.includes(v));
}

/** A condition with what it says of answers. */
type Judged = { wenn: Bedingung; holds: (answers: Answers) => boolean };

const ofFields: fc.Arbitrary<Judged> = fc
  .dictionary(fc.constantFrom(...names), wanted, { minKeys: 1, noNullPrototype: true })
  .map((wenn) => ({
    wenn,
    holds: (answers) =>
      Object.entries(wenn).every(([name, value]) => taken(value).includes(answers[name] ?? '')),
  }));

const { judged } = fc.letrec<{ judged: Judged }>((tie) => {
  const parts = fc.array(tie('judged'), { minLength: 1, maxLength: 3 });
  return {
    judged: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      ofFields,
      parts.map((all) => ({
        wenn: f.alle(...all.map(({ wenn }) => wenn)),
        holds: (answers: Answers) => all.every(({ holds }) => holds(answers)),
      })),
      parts.map((all) => ({
        wenn: f.eines(...all.map(({ wenn }) => wenn)),
        holds: (answers: Answers) => all.some(({ holds }) => holds(answers)),
      })),
      tie('judged').map(({ wenn, holds }) => ({
        wenn: f.nicht(wenn),
        holds: (answers: Answers) => !holds(answers),
      })),
    ),
  };
});

/** Reads words by their brackets alone: where "und" stands beside "oder", nobody knows what is meant. */
function read(text: string): (answers: Answers) => boolean {
  const tokens = text.match(/„.*?“|\w+|[()]/gu) ?? [];
  let at = 0;
  const eat = (token: string) => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const one = (): ((answers: Answers) => boolean) => {
    const negated = eat('nicht');
    if (eat('(')) {
      const inner = several();
      if (!eat(')')) throw new Error(`not closed: ${text}`);
      return (answers) => inner(answers) !== negated;
    }
    const name = (tokens[at++] ?? '').slice(1, -1).toLowerCase();
    if (!eat('ist')) throw new Error(`no condition: ${text}`);
    const not = eat('nicht');
    const all = [(tokens[at++] ?? '').slice(1, -1)];
    while (tokens[at] === 'oder' && tokens[at + 1]?.startsWith('„') && tokens[at + 2] !== 'ist') {
      all.push((tokens[at + 1] ?? '').slice(1, -1));
      at += 2;
      joints.add('oder');
    }
    return (answers) => all.includes(digit[answers[name] ?? ''] ?? '') !== not;
  };
  let joints = new Set<string>();
  const several = () => {
    const outer = joints;
    joints = new Set();
    const parts = [one()];
    while (tokens[at] === 'und' || tokens[at] === 'oder') {
      joints.add(tokens[at++] ?? '');
      parts.push(one());
    }
    if (joints.size > 1) throw new Error(`"und" beside "oder": ${text}`);
    const every = joints.has('und');
    joints = outer;
    return (answers: Answers) =>
      every ? parts.every((part) => part(answers)) : parts.some((part) => part(answers));
  };
  const whole = several();
  if (at < tokens.length) throw new Error(`more than one sentence: ${text}`);
  return whole;
}

describe('a condition in words', () => {
  it('says what the condition says, by its brackets alone', () => {
    fc.assert(
      fc.property(judged, ({ wenn, holds }) => {
        const meant = read(words(wenn));
        expect(allAnswers.map(meant)).toEqual(allAnswers.map(holds));
      }),
    );
  });

  it.each<[Bedingung, string]>([
    [
      f.alle(f.eines({ a: 'eins' }, { b: 'eins' }), { c: 'eins' }),
      '(„A“ ist „1“ oder „B“ ist „1“) und „C“ ist „1“',
    ],
    [
      f.eines({ a: 'eins', b: 'eins' }, { c: 'eins' }),
      '(„A“ ist „1“ und „B“ ist „1“) oder „C“ ist „1“',
    ],
    [{ a: ['eins', 'zwei'], b: 'eins' }, '(„A“ ist „1“ oder „2“) und „B“ ist „1“'],
    [f.alle({ a: 'eins' }, f.alle({ b: 'eins' })), '„A“ ist „1“ und „B“ ist „1“'],
    [
      { kinder: f.irgendein({ jahre: f.mindestens(15), hier: true }) },
      'für mindestens einen Eintrag bei „Kinder“ gilt: „Jahre“ ist mindestens 15 und „Hier“ ist „Ja“',
    ],
    [
      { kinder: f.irgendein({ jahre: f.mindestens(15) }), a: 'eins' },
      '(für mindestens einen Eintrag bei „Kinder“ gilt: „Jahre“ ist mindestens 15) und „A“ ist „1“',
    ],
  ])('%j is said as: %s', (wenn, said) => {
    expect(words(wenn)).toBe(said);
  });
});
