import { gibtEs, iso } from '../calendar.ts';
import { broken, clean, type Eingaben, EMPTY, type Parsed, single, value } from './inputs.ts';

const MONTHS = [
  ['januar', 'jänner', 'january'],
  ['februar', 'feber', 'february'],
  ['märz', 'maerz', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];

/** A month's number, from digits, a name, or the beginning of one: '10', 'Okt'. */
function month(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  const at = name.length < 3 ? -1 : MONTHS.findIndex((all) => all.some((m) => m.startsWith(name)));
  return at + 1;
}

/** What tells which century a year of two digits means. */
export interface Span {
  readonly heute: string;
  readonly min: number | string | undefined;
  readonly max: number | string | undefined;
}

/** A year; of two digits, the latest that the limits allow, at most ten years ahead. */
function year(text: string, { heute, max }: Span): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  if (!/^\d{2}$/.test(text)) return Number.NaN;
  const last = Math.min(
    Number(heute.slice(0, 4)) + 10,
    typeof max === 'string' ? Number(max.slice(0, 4)) : Number.POSITIVE_INFINITY,
  );
  const recent = 2000 + Number(text);
  return recent <= last ? recent : recent - 100;
}

const number = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN);

/** The parts of a date in one input: '4.10.50', '4. Oktober 1950', '1950-10-04', '04101950'. */
function parts(text: string): readonly [string, string, string] | undefined {
  const isoForm = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (isoForm) return [isoForm[3] ?? '', isoForm[2] ?? '', isoForm[1] ?? ''];
  const together = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  const apart = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,9})[\s./-]+(\d{4}|\d{2})$/u.exec(text);
  const m = together ?? apart;
  return m ? [m[1] ?? '', m[2] ?? '', m[3] ?? ''] : undefined;
}

function dayOf(d: string, m: string, y: string, span: Span): Parsed {
  const [jahr, monat, tag] = [year(y, span), month(m), number(d)];
  return gibtEs(jahr, monat, tag) ? value(iso(jahr, monat, tag)) : broken('keinDatum');
}

/** A day from three inputs, or from a whole date typed into the first or an unnamed one. */
export function parseDay(inputs: Eingaben, name: string, label: string, span: Span): Parsed {
  const [d = '', m = '', y = ''] = ['tag', 'monat', 'jahr'].map((part) =>
    clean(single(inputs, `${name}-${part}`)).slice(0, 40),
  );
  const whole = clean(single(inputs, name)).slice(0, 40) || (m === '' && y === '' ? d : '');
  const found = parts(whole);
  if (found) return dayOf(...found, span);
  if (d === '' && m === '' && y === '' && whole === '') return EMPTY;
  if (d === '' || m === '' || y === '') {
    return whole && !d ? broken('keinDatum') : broken('datumUnvollstaendig', { label });
  }
  return dayOf(d.replace(/\.$/, ''), m.replace(/\.$/, ''), y, span);
}

/** A month: '10.2026', '10/26', 'Oktober 2026', '2026-10', or two inputs. */
export function parseMonth(inputs: Eingaben, name: string, span: Span): Parsed {
  const [m = '', y = ''] = ['monat', 'jahr'].map((part) =>
    clean(single(inputs, `${name}-${part}`)),
  );
  const text = (clean(single(inputs, name)) || (m || y ? `${m} ${y}` : '')).slice(0, 40);
  if (text === '') return EMPTY;
  const isoForm = /^(\d{4})-(\d{1,2})$/.exec(text);
  const usual = /^(\d{1,2}|\p{L}{3,9})\.?[\s./-]+(\d{4}|\d{2})$/u.exec(text);
  const found = isoForm ? [isoForm[2], isoForm[1]] : usual ? [usual[1], usual[2]] : [];
  const [monat, jahr] = [month(found[0] ?? ''), year(found[1] ?? '', span)];
  return gibtEs(jahr, monat, 1) ? value(iso(jahr, monat)) : broken('keinMonat');
}
