import { describe, expect, it } from 'vitest';
import * as f from '../../language/index.ts';
import { pruefe } from '../check-page.ts';
import { kompiliere } from '../compile.ts';
import type { Eingaben } from './inputs.ts';

const HEUTE = '2026-08-19';

const form = kompiliere(
  f.antrag({
    leistung: 'eingaben',
    version: 1,
    titel: 'Eingaben',
    abschnitte: [
      f.abschnitt('a', 'A', [
        f.seite('geld', 'Geld', { x: f.geld('Betrag') }),
        f.seite('minus', 'Minus', { x1: f.geld('Betrag', { ab: -100_000 }) }),
        f.seite('zahl', 'Zahl', { x2: f.zahl('Zahl', { nachkommastellen: 2 }) }),
        f.seite('ganz', 'Ganz', { x3: f.zahl('Personen', { ab: 1, bis: 20 }) }),
        f.seite('geboren', 'Tag', { x4: f.datum('Geboren am', { bis: f.heute }) }),
        f.seite('beginn', 'Tag', { x5: f.datum('Beginn') }),
        f.seite('monat', 'Monat', { x6: f.monat('Monat') }),
        f.seite('iban', 'IBAN', { x7: f.iban('IBAN') }),
        f.seite('telefon', 'Telefon', { x8: f.telefon('Telefon') }),
        f.seite('steuer', 'Steuer-ID', { x9: f.steuerId('Steuer-ID') }),
        f.seite('rv', 'Rente', { x10: f.rvnr('Rentenversicherungsnummer') }),
        f.seite('kv', 'Kasse', { x11: f.kvnr('Versichertennummer') }),
        f.seite('plz', 'PLZ', { x12: f.plz('Postleitzahl') }),
        f.seite('email', 'E-Mail', { x13: f.email('E-Mail') }),
        f.seite('text', 'Text', { x14: f.text('Name', { laenge: 20 }) }),
        f.seite('lang', 'Text', { x15: f.langtext('Grund') }),
        f.seite('bic', 'BIC', { x16: f.bic('BIC') }),
        f.seite('nr', 'Nummer', {
          x17: f.text('Nummer', { muster: { regel: '\\d{3}', fehler: 'Drei Ziffern, bitte.' } }),
        }),
        f.seite('laender', 'Länder', { x18: f.laender('Länder', { hoechstens: 2 }) }),
        f.seite('beleg', 'Beleg', { x19: f.datei('Beleg', { nachreichbar: true, hoechstens: 2 }) }),
        f.seite('hand', 'Unterschrift', { x20: f.unterschrift('Unterschrift') }),
      ]),
    ],
  }),
);

/** Posts an input, or several named by their part of the name, on the page of one field. */
function post(page: string, typed: string | Eingaben) {
  const plan = form.pages.get(`a/${page}`);
  const name = plan?.kind === 'seite' ? (plan.fields[0]?.id ?? '') : '';
  const inputs =
    typeof typed === 'string'
      ? { [name]: typed }
      : Object.fromEntries(Object.entries(typed).map(([part, v]) => [`${name}${part}`, v]));
  const result = pruefe(form, `a/${page}`, inputs, {}, HEUTE);
  if (!result) throw new Error('no such page');
  return result.ok ? result.werte[name] : result.fehler.map((e) => e.text).join(' ');
}

describe('what people type is understood', () => {
  it.each([
    ['geld', '1.234,50', 123_450],
    ['geld', '1234.5', 123_450],
    ['geld', ' 1 234,50 € ', 123_450],
    ['geld', '1.234', 123_400],
    ['geld', '12,-', 1200],
    ['geld', '0', 0],
    ['geld', '19,99 EUR', 1999],
    ['geld', '1,234.56', 123_456],
    ['minus', '-12,30', -1230],
    ['zahl', '61,5', 61.5],
    ['zahl', '1.000', 1000],
    ['ganz', '3,0', 3],
    ['monat', '10.2026', '2026-10'],
    ['monat', 'Oktober 2026', '2026-10'],
    ['monat', '3/26', '2026-03'],
    ['iban', 'de02 1203 0000 0000 2020 51', 'DE02120300000000202051'],
    ['telefon', '0211 / 123 456', '+49211123456'],
    ['telefon', '+49 (0)211 123456', '+49211123456'],
    ['telefon', '0043 664 1234567', '+436641234567'],
    ['steuer', '86 095 742 719', '86095742719'],
    ['rv', '15 070649 c 10 3', '15070649C103'],
    ['kv', 'a123456780', 'A123456780'],
    ['plz', 'D-01067', '01067'],
    ['email', 'Maxime@Beispiel.DE', 'Maxime@beispiel.de'],
    ['text', '  Ada   Lovelace ', 'Ada Lovelace'],
    ['text', 'a\u0000b\u202E', 'ab'],
    ['lang', 'eins\r\nzwei', 'eins\nzwei'],
    ['bic', 'deutdeff', 'DEUTDEFF'],
  ])('%s: %s', (page, typed, value) => {
    expect(post(page, typed)).toBe(value);
  });

  it.each([
    ['4', '10', '50', '1950-10-04'],
    ['4.', 'Okt', '1950', '1950-10-04'],
    ['4.10.50', '', '', '1950-10-04'],
    ['04101950', '', '', '1950-10-04'],
    ['29', '2', '2024', '2024-02-29'],
    ['1', '1', '26', '2026-01-01'],
    ['1', '1', '27', '1927-01-01'],
  ])('a birth date: %s %s %s', (d, m, y, iso) => {
    expect(post('geboren', { '-tag': d, '-monat': m, '-jahr': y })).toBe(iso);
  });

  it('a year of two digits may lie ahead where the field allows it', () => {
    expect(post('beginn', '1.1.27')).toBe('2027-01-01');
  });

  it('countries and files', () => {
    expect(post('laender', { '': ['de', 'SY', ''] })).toEqual(['DE', 'SY']);
    expect(post('beleg', { '': ['f-1', 'f-1', 'f-2'] })).toEqual(['f-1', 'f-2']);
    expect(post('beleg', { '-spaeter': 'ja' })).toBe('spaeter');
    expect(post('beleg', { '': 'f-1', '-spaeter': 'ja' })).toEqual(['f-1']);
  });
});

describe('what can not be meant gets a message that says what to do', () => {
  it.each([
    ['geld', '', 'Geben Sie bei „Betrag“ einen Betrag ein. Wenn es nichts ist: 0.'],
    ['geld', 'viel', 'Geben Sie den Betrag so ein: 1.234,50.'],
    ['geld', '1,2,3', 'Geben Sie den Betrag so ein: 1.234,50.'],
    ['geld', '1,234', 'Geben Sie den Betrag so ein: 1.234,50.'],
    ['geld', '-1', 'Geben Sie bei „Betrag“ mindestens 0,00\u00A0€ ein.'],
    ['ganz', '2,5', 'Geben Sie bei „Personen“ eine ganze Zahl ein, ohne Komma.'],
    ['ganz', '21', 'Geben Sie bei „Personen“ höchstens 20 ein.'],
    ['ganz', '1e3', 'Geben Sie bei „Personen“ eine Zahl ein, zum Beispiel 12.'],
    [
      'geboren',
      '31.2.1990',
      'Das Datum bei „Geboren am“ gibt es nicht. Geben Sie es so ein: 4. 10. 1985.',
    ],
    [
      'geboren',
      '20.8.2026',
      'Das Datum bei „Geboren am“ darf nicht nach dem 19. August 2026 liegen.',
    ],
    ['monat', '13.2026', 'Geben Sie Monat und Jahr so ein: 10.2026.'],
    [
      'iban',
      'DE0212030000000020205',
      'Geben Sie die IBAN mit 22 Zeichen ein. Sie haben 21 eingegeben.',
    ],
    [
      'iban',
      'DE02120300000000202052',
      'Diese IBAN gibt es nicht. Prüfen Sie die Ziffern auf einen Tippfehler.',
    ],
    ['iban', 'XX12', 'Eine IBAN beginnt mit zwei Buchstaben für das Land, zum Beispiel DE.'],
    ['telefon', '12', 'Geben Sie die Telefonnummer mit Vorwahl ein, zum Beispiel 0211 123456.'],
    [
      'steuer',
      '86095742718',
      'Diese Steuer-ID gibt es nicht. Prüfen Sie die Ziffern auf einen Tippfehler.',
    ],
    [
      'rv',
      '15070649C104',
      'Diese Nummer gibt es nicht. Prüfen Sie die Zeichen auf einen Tippfehler.',
    ],
    ['email', 'maxime@', 'Geben Sie die E-Mail-Adresse so ein: name@beispiel.de.'],
    ['text', 'x'.repeat(21), 'Kürzen Sie den Text auf 20 Zeichen. Sie haben 21 eingegeben.'],
    ['nr', '12', 'Drei Ziffern, bitte.'],
  ])('%s: %s', (page, typed, message) => {
    expect(post(page, typed)).toBe(message);
  });

  it('a date with a part missing', () => {
    expect(post('geboren', { '-tag': '4', '-jahr': '1950' })).toBe(
      'Geben Sie bei „Geboren am“ Tag, Monat und Jahr ein.',
    );
  });

  it('too many countries, a country that is none, a file id that is none', () => {
    expect(post('laender', { '': ['DE', 'SY', 'AT'] })).toBe('Wählen Sie höchstens 2 aus.');
    expect(post('laender', { '': ['ZZ'] })).toBe('Wählen Sie ein Land aus der Liste.');
    expect(post('beleg', { '': ['../x'] })).toMatch(/Laden Sie sie noch einmal hoch/);
    expect(post('beleg', {})).toMatch(/nachreichen/);
  });
});

describe('a signature', () => {
  const please = 'Unterschreiben Sie: Zeichnen Sie, oder geben Sie Ihren Namen ein.';

  it.each([
    ['a name', { '': 'Erika Muster' }],
    ['a line', { '-zug': 'M10 10L300 90' }],
    ['both', { '': 'Erika Muster', '-zug': 'M10 10L300 90M5 5L5 5' }],
    ['a line across the field', { '-zug': 'M-20 100L620 100' }],
  ])('is %s', (_, typed) => {
    expect(post('hand', typed)).toBeTypeOf('object');
  });

  it('is the name alone where the field was only touched', () => {
    const typed = { '': 'Erika Muster', '-zug': 'M5 5L5 5' };
    expect(post('hand', typed)).toEqual({ name: 'Erika Muster' });
  });

  it.each([
    ['a tap', { '-zug': 'M5 5L5 5' }],
    ['two taps', { '-zug': 'M5 5L5 5M300 100L300 100' }],
    ['a line beside the field', { '-zug': 'M700 10L900 90' }],
    ['a space nobody sees', { '': '\u200B' }],
    ['a number', { '': '42' }],
  ])('is not %s', (_, typed) => {
    expect(post('hand', typed)).toBe(please);
  });
});
