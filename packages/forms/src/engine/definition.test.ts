import { describe, expect, it } from 'vitest';
import type { Antrag } from '../language/index.ts';
import * as f from '../language/index.ts';
import { DefinitionError, kompiliere, pruefeDefinition } from './compile.ts';

const mit = (...abschnitte: Antrag['abschnitte']): Antrag => ({
  leistung: 'x',
  version: 1,
  titel: 'X',
  abschnitte,
});
const a = f.abschnitt('a', 'A', [f.seite('s', 'S', { eins: f.zahl('Eins') })]);

describe('a definition is refused', () => {
  it.each<[string, Antrag, RegExp]>([
    [
      'that asks about a later answer',
      mit(f.abschnitt('v', 'V', [f.seite('t', 'T', { wenn: { eins: 1 }, z: f.text('Z') })]), a),
      /"eins" wird erst danach gefragt/,
    ],
    [
      'that asks about itself',
      mit(f.abschnitt('v', 'V', [f.seite('t', 'T', { z: f.text('Z', { wenn: { z: 'x' } }) })])),
      /"z" wird erst danach gefragt/,
    ],
    ['with a field twice', mit(a, { ...a, id: 'b' }), /"eins" gibt es zweimal/],
    ['with a page twice', mit(a, a), /die Seite "a\/s" gibt es zweimal/],
    [
      'whose sum adds up nothing',
      mit(
        a,
        f.abschnitt('b', 'B', [
          f.seite('t', 'T', { z: f.berechnet('Z', 'geld', f.summe('nix.da')) }),
        ]),
      ),
      /"nix.da"/,
    ],
    [
      'whose limit is no field',
      mit(
        a,
        f.abschnitt('b', 'B', [f.seite('t', 'T', { z: f.datum('Z', { ab: f.feld('nix') }) })]),
      ),
      /"nix"/,
    ],
    [
      'with more pages for items of no repeater',
      mit(f.abschnitt('b', 'B', [f.fuerJedes('nix', [])])),
      /fuerJedes\("nix"\)/,
    ],
    [
      'with a name that XML could not bear',
      mit(f.abschnitt('b', 'B', [f.seite('t', 'T', { 'zwei worte': f.text('Z') })])),
      /"zwei worte" ist kein Name/,
    ],
    [
      'with a repeater without end',
      mit(f.abschnitt('b', 'B', [f.jeweils('j', 'J', { hoechstens: 5000, einzahl: 'J' }, [])])),
      /hoechstens/,
    ],
    [
      'with a text that names no field',
      mit(f.abschnitt('b', 'B', [f.seite('t', 'Für {wen}', { z: f.text('Z') })])),
      /\{wen\}/,
    ],
    [
      'with a document that nothing but an answer names',
      mit(
        f.abschnitt('b', 'B', [
          f.jeweils('j', 'J', { hoechstens: 2, einzahl: 'J' }, [
            f.seite('t', 'T', { wer: f.text('Wer') }),
          ]),
        ]),
        f.nachweise({ pass: { titel: 'Pass von {wer}', jeMitglied: 'j' } }),
      ),
      /allgemein/,
    ],
    [
      'with an empty label',
      mit(f.abschnitt('b', 'B', [f.seite('t', 'T', { z: f.text('') })])),
      /leer/,
    ],
  ])('%s', (_, antrag, sentence) => {
    expect(pruefeDefinition(antrag).join('\n')).toMatch(sentence);
  });

  it('when it is compiled, with all sentences in the error', () => {
    expect(() => kompiliere(mit(a, a))).toThrow(DefinitionError);
  });
});
