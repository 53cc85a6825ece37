import type { Bedingung, Literal, Operator, Wertbedingung } from '../language/condition.ts';
import type { Feldverweis, Zeitpunkt } from '../language/moment.ts';
import { display, displayNumber, displayTag } from './display.ts';
import { type Phrase, phrases } from './phrases.ts';
import type { FieldPlan, Form, ScopePlan } from './plan.ts';
import { type Member, resolve } from './resolve.ts';

type Scope = { readonly form: Form; readonly scope: ScopePlan };

/** A label outside a draft: a placeholder says what its item is called. */
export function plainLabel(scope: ScopePlan, text: string): string {
  let item: ScopePlan | undefined = scope;
  while (item && item.kind !== 'jeweils') item = item.outer;
  return text.replace(/\{[\w.]+\}/g, item?.repeater?.einzahl ?? '…');
}

function say({ form }: Scope, phrase: Phrase, b: string | number = '', a = ''): string {
  const words = phrases[form.locale === 'de' ? 'de' : 'en'][phrase];
  return words.replace('{a}', () => a).replace('{b}', () => String(b));
}

const nameOf = (member: Member): string =>
  member.kind === 'feld'
    ? plainLabel(member.scope, member.field.label || member.page.page.titel)
    : plainLabel(member.outer ?? member, member.repeater?.titel ?? member.id);

function named(at: Scope, name: string): string {
  const member = resolve(at.scope, name);
  return member ? nameOf(member) : name;
}

const quoted = ({ form }: Scope, text: string): string =>
  form.locale === 'de' ? `„${text}“` : `“${text}”`;

function literals(at: Scope, field: FieldPlan, values: readonly Literal[], or: string): string {
  const many = field.field.feldart === 'mehrfach' || field.field.feldart === 'laender';
  return values.map((v) => quoted(at, display(at.form, field, many ? [v] : v))).join(or);
}

function amount(at: Scope, field: FieldPlan, zahl: number | Feldverweis): string {
  if (typeof zahl === 'number') return displayNumber(field, zahl, at.form.locale);
  return quoted(at, named(at, zahl.feld));
}

function day(at: Scope, tag: Zeitpunkt): string {
  if (typeof tag === 'string') return displayTag(at.form, tag);
  if (tag.$ === 'feld') return quoted(at, named(at, tag.feld));
  if (!tag.um || !tag.einheit) return say(at, 'heute');
  return say(at, `${tag.einheit}${tag.um > 0 ? 'Spaeter' : 'Frueher'}`, Math.abs(tag.um));
}

function ofField(at: Scope, field: FieldPlan, wanted: Wertbedingung): string {
  const a = nameOf(field);
  const or = say(at, 'oder');
  if (typeof wanted !== 'object') return say(at, 'ist', literals(at, field, [wanted], or), a);
  if (Array.isArray(wanted)) return say(at, 'ist', literals(at, field, wanted, or), a);
  const op = wanted as Operator;
  switch (op.$) {
    case 'einesVon':
      return say(at, 'ist', literals(at, field, op.werte, or), a);
    case 'nicht':
      return notOfField(at, field, op.inhalt);
    case 'mindestens':
    case 'hoechstens':
    case 'mehrAls':
    case 'wenigerAls':
      return say(at, op.$, amount(at, field, op.zahl), a);
    case 'vor':
    case 'nach':
    case 'spaetestens':
    case 'fruehestens':
      return say(at, op.$, day(at, op.tag), a);
    case 'juengerAls':
    case 'abAlter':
      return say(at, op.$, op.jahre, a);
    case 'enthaelt':
      return say(at, 'enthaelt', literals(at, field, [op.wert], or), a);
    case 'beantwortet':
      return say(at, 'beantwortet', '', a);
    case 'gleich':
    case 'ungleich':
      return say(at, op.$, named(at, op.feld), a);
    default:
      return a;
  }
}

function notOfField(at: Scope, field: FieldPlan, wanted: Wertbedingung): string {
  const a = nameOf(field);
  const or = say(at, 'oder');
  if (typeof wanted !== 'object') return say(at, 'istNicht', literals(at, field, [wanted], or), a);
  if (Array.isArray(wanted)) return say(at, 'istNicht', literals(at, field, wanted, or), a);
  const op = wanted as Operator;
  if (op.$ === 'einesVon') return say(at, 'istNicht', literals(at, field, op.werte, or), a);
  if (op.$ === 'enthaelt') return say(at, 'enthaeltNicht', literals(at, field, [op.wert], or), a);
  if (op.$ === 'beantwortet') return say(at, 'nichtBeantwortet', '', a);
  return say(at, 'nicht', ofField(at, field, wanted));
}

const counts = {
  mindestens: 'anzahlMindestens',
  hoechstens: 'anzahlHoechstens',
  mehrAls: 'anzahlMehrAls',
  wenigerAls: 'anzahlWenigerAls',
} as const;

function ofItems(at: Scope, scope: ScopePlan, op: Operator): string {
  const a = nameOf(scope);
  if (op.$ === 'nicht') return say(at, 'nicht', ofItems(at, scope, op.inhalt as Operator));
  if (op.$ === 'irgendein' || op.$ === 'jedes' || op.$ === 'keines')
    return say(at, op.$, explain(at.form, scope, op.bedingung), a);
  if (op.$ !== 'anzahl') return a;
  const n = op.anzahl;
  if (typeof n === 'number') return say(at, 'anzahl', say(at, 'genau', n), a);
  if (!('zahl' in n)) return a;
  const count = typeof n.zahl === 'number' ? n.zahl : quoted(at, named(at, n.zahl.feld));
  return say(at, 'anzahl', say(at, counts[n.$], count), a);
}

/** Words and how they hold together: several conditions, several values, or "for each entry: …". */
type Said = { readonly text: string; readonly by?: 'und' | 'oder' | 'eintrag' };

/** What the words of one entry of a condition are held together by. */
function heldBy(wanted: Wertbedingung): Pick<Said, 'by'> {
  if (typeof wanted !== 'object') return {};
  const op = wanted as Operator;
  if (op.$ === 'irgendein' || op.$ === 'jedes' || op.$ === 'keines') return { by: 'eintrag' };
  const bare = op.$ === 'nicht' && typeof op.inhalt === 'object' ? op.inhalt : wanted;
  const values = Array.isArray(bare) ? bare : 'werte' in bare ? bare.werte : [];
  return values.length > 1 ? { by: 'oder' } : {};
}

/** One sentence of several; in brackets what could be read otherwise beside the others. */
function joined(at: Scope, by: 'und' | 'oder', parts: readonly Said[]): Said {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const free = (part: Said) => part.by === undefined || (part.by === 'und' && by === 'und');
  const texts = parts.map((part) => (free(part) ? part.text : `(${part.text})`));
  return { text: texts.join(say(at, by)), by };
}

function said(at: Scope, condition: Bedingung): Said {
  if ('$' in condition && typeof condition.$ === 'string') {
    if (condition.$ === 'nicht') {
      const { inhalt } = condition as { inhalt: Bedingung };
      return { text: say(at, 'nicht', said(at, inhalt).text) };
    }
    const { teile } = condition as { teile: readonly Bedingung[] };
    const parts = teile.map((part) => said(at, part));
    return joined(at, condition.$ === 'alle' ? 'und' : 'oder', parts);
  }
  const entries = Object.entries(condition as { [name: string]: Wertbedingung });
  const parts = entries.map(([name, wanted]): Said => {
    const member = resolve(at.scope, name);
    if (!member) return { text: name };
    return member.kind === 'feld'
      ? { text: ofField(at, member, wanted), ...heldBy(wanted) }
      : { text: ofItems(at, member, wanted as Operator), ...heldBy(wanted) };
  });
  return joined(at, 'und', parts);
}

/**
 * A condition in words, in the form's language, seen from where it stands: for clerks, for the page
 * that documents the form, and for its printed version.
 */
export const explain = (form: Form, scope: ScopePlan, condition: Bedingung): string =>
  said({ form, scope }, condition).text;
