import { isValidBIC, isValidIBAN } from 'ibantools';
import { istMonat, istTag } from './calendar.ts';
import { kvnrStimmt, rvnrStimmt, steuerIdStimmt } from './checksum.ts';
import { isCountry } from './countries.ts';
import { displayNumber, displayTag } from './display.ts';
import { fill, type Meldung } from './messages.ts';
import type { FieldPlan, Form, Index } from './plan.ts';
import { signatureFault } from './signature.ts';
import type { View } from './view.ts';
import { worded } from './wording.ts';

/** What is wrong with a value: the message's key and what goes into it. */
export interface Fault {
  readonly schluessel: Meldung;
  readonly werte?: { readonly [name: string]: string | number };
}

/** Longest texts and lists, unless a field says otherwise. */
export const LIMITS = { text: 200, langtext: 4000, dateien: 10, laender: 5, zug: 100_000 } as const;

const fault = (schluessel: Meldung, werte?: Fault['werte']): Fault =>
  werte ? { schluessel, werte } : { schluessel };

const must = (good: boolean, schluessel: Meldung): Fault | undefined =>
  good ? undefined : { schluessel };

const isText = (v: unknown): v is string => typeof v === 'string';

/** The greatest length of a text field. */
export const maxLength = ({ feldart, laenge }: FieldPlan['field']): number =>
  laenge ?? (feldart === 'langtext' ? LIMITS.langtext : LIMITS.text);

function checkText({ field }: FieldPlan, v: unknown): Fault | undefined {
  if (!isText(v) || v === '') return fault('fehlt.text');
  const max = maxLength(field);
  if (v.length > max) return fault('zuLang', { max, ist: v.length });
  const min = field.minLaenge ?? 0;
  if (v.length < min) return fault('zuKurz', { min, ist: v.length });
  const { muster } = field;
  if (muster && !new RegExp(`^(?:${muster.regel})$`, 'u').test(v)) {
    return fault('muster', { muster: muster.fehler });
  }
  return undefined;
}

type Range = {
  readonly min: number | string | undefined;
  readonly max: number | string | undefined;
};

function checkNumber(plan: FieldPlan, v: unknown, { min, max }: Range): Fault | undefined {
  const money = plan.field.feldart === 'geld';
  if (typeof v !== 'number' || !Number.isFinite(v))
    return fault(money ? 'keinBetrag' : 'keineZahl');
  const places = money ? 0 : (plan.field.nachkommastellen ?? 0);
  if (Number(v.toFixed(places)) !== v) {
    return places === 0 ? fault('keineGanzeZahl') : fault('zuVieleStellen', { max: places });
  }
  if (typeof min === 'number' && v < min) return fault('zuKlein', { min });
  if (typeof max === 'number' && v > max) return fault('zuGross', { max });
  return undefined;
}

function checkDay(v: string, { min, max }: Range): Fault | undefined {
  const before = (a: string, b: string) => a.slice(0, b.length) < b.slice(0, a.length);
  if (isText(min) && before(v, min)) return fault('zuFrueh', { min });
  if (isText(max) && before(max, v)) return fault('zuSpaet', { max });
  return undefined;
}

function checkList(plan: FieldPlan, v: unknown, view: View, index: Index): Fault | undefined {
  if (!Array.isArray(v) || v.length === 0) return fault('fehlt.mehrfach');
  const good = new Set(v).size === v.length && v.every((w) => offered(plan, w, view, index));
  return must(good, 'keineAuswahl');
}

function offered(plan: FieldPlan, v: unknown, view: View, index: Index): boolean {
  const option = plan.options.find((o) => o.wert === v);
  return option !== undefined && (!option.test || option.test(view, index) === true);
}

function checkCountries({ field }: FieldPlan, v: unknown): Fault | undefined {
  if (!Array.isArray(v) || v.length === 0) return fault('fehlt.land');
  const max = field.hoechstens ?? LIMITS.laender;
  if (v.length > max) return fault('zuViele', { max });
  return must(v.every(isCountry) && new Set(v).size === v.length, 'keinLand');
}

function checkFiles({ field }: FieldPlan, v: unknown): Fault | undefined {
  if (v === 'spaeter') return must(field.nachreichbar === true, 'fehlt.datei');
  if (!Array.isArray(v) || v.length === 0) {
    return fault(field.nachreichbar ? 'fehlt.dateiSpaeter' : 'fehlt.datei');
  }
  const max = field.hoechstens ?? LIMITS.dateien;
  if (v.length > max) return fault('zuVieleDateien', { max });
  return must(
    v.every((id) => isText(id) && /^[\w-]{1,64}$/.test(id)),
    'datei',
  );
}

const matches = (v: unknown, form: RegExp) => isText(v) && v.length < 330 && form.test(v);
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@(?=.{4,255}$)([\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+$/u;

/** Identifiers in the form in which they are stored. */
const identifiers: { readonly [feldart: string]: (v: unknown) => Fault | undefined } = {
  iban: (v) => must(isText(v) && v.length < 35 && isValidIBAN(v), 'ibanPruefziffer'),
  bic: (v) => must(isText(v) && v.length < 12 && isValidBIC(v), 'bic'),
  telefon: (v) => must(matches(v, /^\+[1-9]\d{4,14}$/), 'telefon'),
  email: (v) => must(matches(v, EMAIL), 'email'),
  plz: (v) => must(matches(v, /^\d{5}$/), 'plz'),
  steuerId: (v) => must(isText(v) && steuerIdStimmt(v), 'steuerId'),
  rvnr: (v) => must(isText(v) && rvnrStimmt(v), 'rvnr'),
  kvnr: (v) => must(isText(v) && kvnrStimmt(v), 'kvnr'),
  azrNr: (v) => must(matches(v, /^\d{12}$/), 'azrNr'),
  betriebsnummer: (v) => must(matches(v, /^\d{8}$/), 'betriebsnummer'),
};

/**
 * What is wrong with a stored answer of a field that applies, or undefined. Takes any value, so
 * answers read from outside are judged by the same rules as typed ones.
 */
export function faultOf(plan: FieldPlan, v: unknown, view: View, index: Index): Fault | undefined {
  const { feldart, optional } = plan.field;
  if (v === null && optional) return undefined;
  const range = { min: plan.from?.(view, index), max: plan.to?.(view, index) };
  switch (feldart) {
    case 'text':
    case 'langtext':
      return checkText(plan, v);
    case 'zahl':
    case 'geld':
      return checkNumber(plan, v, feldart === 'geld' ? { ...range, min: range.min ?? 0 } : range);
    case 'datum':
      return istTag(v) ? checkDay(v, range) : fault('keinDatum');
    case 'monat':
      return istMonat(v) ? checkDay(v, range) : fault('keinMonat');
    case 'auswahl':
      return must(offered(plan, v, view, index), 'keineAuswahl');
    case 'mehrfach':
      return checkList(plan, v, view, index);
    case 'jaNein':
      return must(typeof v === 'boolean', 'keineAuswahl');
    case 'jaNeinWeissNicht':
      return must(v === 'ja' || v === 'nein' || v === 'weissNicht', 'keineAuswahl');
    case 'bestaetigung':
      return must(v === true, 'fehlt.bestaetigung');
    case 'land':
      return must(isCountry(v), 'keinLand');
    case 'laender':
      return checkCountries(plan, v);
    case 'datei':
      return checkFiles(plan, v);
    case 'unterschrift':
      return signatureFault(v, LIMITS);
    default:
      return identifiers[feldart]?.(v);
  }
}

const MISSING: { readonly [feldart: string]: Meldung } = {
  auswahl: 'fehlt.auswahl',
  jaNein: 'fehlt.auswahl',
  jaNeinWeissNicht: 'fehlt.auswahl',
  mehrfach: 'fehlt.mehrfach',
  datum: 'fehlt.datum',
  monat: 'fehlt.monat',
  geld: 'fehlt.geld',
  bestaetigung: 'fehlt.bestaetigung',
  land: 'fehlt.land',
  laender: 'fehlt.land',
  unterschrift: 'fehlt.unterschrift',
};

/** The fault of a required field without an answer. */
export function missing({ field }: FieldPlan): Fault {
  if (field.feldart === 'datei')
    return fault(field.nachreichbar ? 'fehlt.dateiSpaeter' : 'fehlt.datei');
  return fault(MISSING[field.feldart] ?? 'fehlt.text');
}

/** A limit as it is written in a message: an amount with its sign, a day in words. */
function limitInWords(form: Form, plan: FieldPlan, { schluessel }: Fault, limit: string | number) {
  if (schluessel === 'zuFrueh' || schluessel === 'zuSpaet') return displayTag(form, String(limit));
  const amount = schluessel === 'zuKlein' || schluessel === 'zuGross';
  return amount ? displayNumber(plan, Number(limit), form.locale) : limit;
}

/** The sentence of a fault, in the form's language, with the answers that its texts name. */
export function sentence(
  form: Form,
  plan: FieldPlan,
  fault: Fault,
  view: View,
  index: Index,
): string {
  const say = (text: string) => worded(form, view, plan.scope, index, text);
  const shown = Object.entries(fault.werte ?? {}).map(([name, v]) => {
    if (name === 'min' || name === 'max') return [name, limitInWords(form, plan, fault, v)];
    return [name, name === 'text' ? say(String(v)) : v];
  });
  const template = form.messages[fault.schluessel] ?? '';
  return fill(template, { label: say(plan.field.label), ...Object.fromEntries(shown) });
}
