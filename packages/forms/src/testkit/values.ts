import fc from 'fast-check';
import { iso, verschiebe } from '../engine/calendar.ts';
import { kvnrStimmt, rvnrStimmt, steuerIdStimmt } from '../engine/checksum.ts';
import { laenderliste } from '../engine/countries.ts';
import type { FieldPlan, Index } from '../engine/plan.ts';
import { LIMITS, maxLength } from '../engine/value.ts';
import type { View } from '../engine/view.ts';

/** Answers as people might give them, made from a field's definition. */

const codes = laenderliste('de').map((c) => c.wert);
const digits = (n: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((d) => d.join(''));

/** Text that survives cleaning as it is: letters of many scripts, signs, emoji. */
function words(max: number, min: number, lines: boolean): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'aZäß -.,<>&"\'؟عربى漢é😀0', ...(lines ? ['\n'] : []));
  return fc
    .array(unit, { minLength: Math.max(min, 1), maxLength: Math.min(max, Math.max(min, 1) + 30) })
    .map((parts) => parts.join('').replace(/ +/g, ' ').trim().normalize('NFC'))
    .filter((s) => s.length >= Math.max(min, 1) && s.length <= max);
}

function pattern(plan: FieldPlan): fc.Arbitrary<string> {
  const rule = plan.field.muster?.regel ?? '';
  return fc.stringMatching(new RegExp(`^(?:${rule})$`)).filter((s) => s.trim() === s && s !== '');
}

/** Makes the last digit right by trying all ten. */
const checked = (rest: fc.Arbitrary<string>, holds: (id: string) => boolean) =>
  rest
    .chain((r) => {
      const good = Array.from({ length: 10 }, (_, d) => r + d).filter(holds);
      return good[0] === undefined ? fc.constant('') : fc.constantFrom(...good);
    })
    .filter((id) => id !== '');

const birthday = fc
  .record({ d: fc.integer({ min: 1, max: 28 }), m: fc.integer({ min: 1, max: 12 }), y: digits(2) })
  .map(({ d, m, y }) => `${String(d).padStart(2, '0')}${String(m).padStart(2, '0')}${y}`);

/** IBANs of several countries, all invented but for their check digits. */
const IBANS = [
  'DE02120300000000202051',
  'AT611904300234573201',
  'NL91ABNA0417164300',
  'FR1420041010050500013M02606',
];

const identifiers: { readonly [feldart: string]: fc.Arbitrary<string> } = {
  iban: fc.constantFrom(...IBANS),
  bic: fc.constantFrom('DEUTDEFF', 'BYLADEM1001'),
  telefon: fc.constantFrom('+49211123456', '+4915112345678', '+436641234567'),
  email: fc.constantFrom('maxime@beispiel.de', 'a.b+c@post.example.com', 'jörg@müller.de'),
  plz: digits(5),
  steuerId: checked(digits(10), steuerIdStimmt),
  rvnr: checked(
    fc.tuple(digits(2), birthday, fc.constantFrom(...'ACMZ'), digits(2)).map((p) => p.join('')),
    rvnrStimmt,
  ),
  kvnr: checked(
    fc.tuple(fc.constantFrom(...'AKZ'), digits(8)).map((p) => p.join('')),
    kvnrStimmt,
  ),
  azrNr: digits(12),
  betriebsnummer: digits(8),
};

/** A day within the field's limits, near them and near today more often. */
function dayFor(
  plan: FieldPlan,
  view: View,
  index: Index,
  monthOnly: boolean,
): fc.Arbitrary<string> {
  const limit = (v: number | string | undefined) => (typeof v === 'string' ? v : undefined);
  const full = (v: string | undefined, end: string) => (v && v.length === 7 ? `${v}-${end}` : v);
  const from = full(limit(plan.from?.(view, index)), '01') ?? verschiebe(view.heute, -90, 'jahre');
  const to =
    full(limit(plan.to?.(view, index)), '28') ??
    verschiebe([from, view.heute].sort()[1] ?? from, 2, 'jahre');
  const span = Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
  const days = fc.oneof(
    fc.constantFrom(0, span),
    fc.integer({ min: 0, max: Math.min(span, 400) }),
    fc.integer({ min: 0, max: span }),
  );
  return days.map((n) => {
    const at = new Date(Date.parse(from) + n * 86_400_000);
    return monthOnly
      ? iso(at.getUTCFullYear(), at.getUTCMonth() + 1)
      : iso(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  });
}

function numberFor(plan: FieldPlan, view: View, index: Index): fc.Arbitrary<number> {
  const places = plan.field.feldart === 'geld' ? 0 : (plan.field.nachkommastellen ?? 0);
  const min = Number(plan.from?.(view, index) ?? (plan.field.feldart === 'geld' ? 0 : -5));
  const max = Number(plan.to?.(view, index) ?? min + 200_000);
  const scale = 10 ** places;
  const upTo = (n: number) =>
    fc.integer({ min: Math.ceil(min * scale), max: Math.floor(n * scale) }).map((v) => v / scale);
  // Mostly what people really have; the limits and all between them now and then.
  return fc.oneof(
    { weight: 6, arbitrary: upTo(Math.min(max, min + 100_000)) },
    { weight: 2, arbitrary: fc.constant(min) },
    { weight: 1, arbitrary: fc.constant(max) },
    { weight: 1, arbitrary: upTo(max) },
  );
}

function offered(plan: FieldPlan, view: View, index: Index): string[] {
  return plan.options.filter((o) => !o.test || o.test(view, index) === true).map((o) => o.wert);
}

const fileId = fc.integer({ min: 1, max: 99_999 }).map((n) => `datei-${n}`);

function signature(): fc.Arbitrary<unknown> {
  const name = words(LIMITS.text, 1, false);
  return fc.oneof(
    name.map((n) => ({ name: n })),
    name.map((n) => ({ name: n, zug: 'M10 20L300 40' })),
    fc.constant({ zug: 'M1 2L300 4M5 6L-7 8L9 10' }),
  );
}

function filesFor({ field }: FieldPlan): fc.Arbitrary<unknown> {
  const ids = fc.uniqueArray(fileId, {
    minLength: 1,
    maxLength: Math.min(3, field.hoechstens ?? 3),
  });
  return field.nachreichbar ? fc.oneof(ids, fc.constant('spaeter')) : ids;
}

/** An answer that the field takes, as things stand; `null` sometimes where it may stay empty. */
export function valueFor(plan: FieldPlan, view: View, index: Index): fc.Arbitrary<unknown> {
  const { field } = plan;
  const given = givenFor(plan, view, index);
  return field.optional ? fc.oneof(fc.constant(null), given) : given;
}

function givenFor(plan: FieldPlan, view: View, index: Index): fc.Arbitrary<unknown> {
  const { field } = plan;
  switch (field.feldart) {
    case 'text':
    case 'langtext': {
      if (field.muster) return pattern(plan);
      return words(maxLength(field), field.minLaenge ?? 1, field.feldart === 'langtext');
    }
    case 'zahl':
    case 'geld':
      return numberFor(plan, view, index);
    case 'datum':
    case 'monat':
      return dayFor(plan, view, index, field.feldart === 'monat');
    case 'auswahl':
      return fc.constantFrom(...offered(plan, view, index));
    case 'mehrfach':
      return fc.subarray(offered(plan, view, index), { minLength: 1 });
    case 'jaNein':
      return fc.boolean();
    case 'jaNeinWeissNicht':
      return fc.constantFrom('ja', 'nein', 'weissNicht');
    case 'bestaetigung':
      return fc.constant(true);
    case 'land':
      return fc.oneof(fc.constant('DE'), fc.constantFrom(...codes));
    case 'laender':
      return fc.uniqueArray(fc.constantFrom('DE', 'AT', ...codes), {
        minLength: 1,
        maxLength: Math.min(3, field.hoechstens ?? 3),
      });
    case 'datei':
      return filesFor(plan);
    case 'unterschrift':
      return signature();
    default:
      return identifiers[field.feldart] ?? fc.constant('');
  }
}

/** What people and machines post to break things. */
export const nasty: readonly string[] = [
  '',
  ' ',
  'x'.repeat(10_000),
  '9'.repeat(10_000),
  '😀👩‍👩‍👧‍👦'.repeat(50),
  'مرحبا \u202Eabc\u202C',
  'a\u0000b\u0007c\uFFFF',
  '<script>alert(1)</script>',
  ']]>&amp;<!DOCTYPE x>',
  "'; DROP TABLE x; --",
  '\uD800',
  '-0',
  '1e400',
  'NaN',
  '__proto__',
  'constructor',
  '31.02.2020',
  '0000-00-00',
  '1.2.3.4,5,6',
  '{vorname} {0} %s',
];
