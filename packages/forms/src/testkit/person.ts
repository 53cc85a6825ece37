import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import { changeScope } from '../engine/change.ts';
import { pruefe } from '../engine/check-page.ts';
import { asks } from '../engine/missing.ts';
import { naechste, seiten, vorige } from '../engine/pages.ts';
import { unparse } from '../engine/parse/unparse.ts';
import type { FieldPlan, Form, Index, ListPlan, PagePlan } from '../engine/plan.ts';
import { hinzufuegen } from '../engine/repeaters.ts';
import { faultOf } from '../engine/value.ts';
import { View } from '../engine/view.ts';
import { locate } from '../engine/walk.ts';
import type { Werte } from '../language/application.ts';
import type { Hints } from './hints.ts';
import { valueFor } from './values.ts';

/** How a person goes through a form in a test. */
export interface Going {
  readonly form: Form;
  readonly heute: string;
  readonly g: GeneratorValue;
  readonly hints: Hints;
  /** Of ten list pages with room, on how many another item is added. */
  readonly adds: number;
  /** Told of each page that was shown. */
  readonly seen: (pattern: string) => void;
}

const TRIES = 40;
const MAX_STEPS = 3000;
const MAX_ITEMS = 3;

/** Whoever was told that an amount is too much enters less. */
function least(field: FieldPlan, view: View, index: Index): unknown {
  const { feldart } = field.field;
  if (feldart !== 'geld' && feldart !== 'zahl') return undefined;
  return Number(field.from?.(view, index) ?? 0);
}

function chosen(go: Going, field: FieldPlan, view: View, index: Index, tried: number): unknown {
  const modest = tried > TRIES / 2 && go.g(fc.boolean) ? least(field, view, index) : undefined;
  if (modest !== undefined) return modest;
  const wise = (go.hints.get(field.id) ?? []).filter((v) => !faultOf(field, v, view, index));
  if (wise.length > 0 && go.g(fc.integer, { min: 1, max: 10 }) <= 7) {
    return go.g(() => fc.constantFrom(...wise));
  }
  return go.g(() => valueFor(field, view, index));
}

/** Fills a page in, each field in view of those before it; the values, as inputs. */
function fillIn(
  go: Going,
  page: PagePlan,
  index: Index,
  answers: Werte,
  tried: number,
): Record<string, string | string[]> {
  let draft = answers;
  const inputs: Record<string, string | string[]> = {};
  for (const field of page.fields.filter(asks)) {
    const view = new View(draft, go.heute);
    if (view.holds(field, index) !== true) continue;
    const value = chosen(go, field, view, index, tried);
    draft = changeScope(draft, page.scope, index, (old) => ({ ...old, [field.id]: value }));
    Object.assign(inputs, unparse(field, value));
  }
  return inputs;
}

/** Answers a page until it is taken; a person corrects what the messages say. */
export function answer(go: Going, path: string, answers: Werte): Werte {
  const at = locate(go.form, path);
  if (!at || at.plan.kind === 'liste') throw new Error(`${path} is no page of questions`);
  let said = '';
  for (let i = 0; i < TRIES; i++) {
    const inputs = fillIn(go, at.plan, at.index, answers, i);
    const result = pruefe(go.form, path, inputs, answers, go.heute);
    if (!result) throw new Error(`${path} does not apply on its own turn`);
    if (result.ok) return result.antworten;
    said = `${result.fehler.map((f) => f.text).join(' | ')} for ${JSON.stringify(inputs)}`;
  }
  throw new Error(`${path} takes no answer: ${said}`);
}

interface Place {
  readonly path: string | undefined;
  readonly answers: Werte;
}

function leaveList(go: Going, path: string, plan: ListPlan, index: Index, answers: Werte): Place {
  const n = new View(answers, go.heute).shown(plan.scope, index);
  const most = Math.min(
    plan.repeater.hoechstens,
    Math.max(MAX_ITEMS, plan.repeater.mindestens ?? 0),
  );
  const result = pruefe(go.form, path, {}, answers, go.heute);
  if (n < most && (!result?.ok || go.g(fc.integer, { min: 1, max: 10 }) <= go.adds)) {
    const added = hinzufuegen(go.form, answers, path, go.heute);
    if (!added?.ok) throw new Error(`${path} takes no item`);
    return { path: added.pfad, answers: added.antworten };
  }
  if (!result?.ok) throw new Error(`${path} can't be left: ${JSON.stringify(result)}`);
  return { path: naechste(go.form, result.antworten, path, go.heute), answers: result.antworten };
}

function step(go: Going, path: string, answers: Werte): Place {
  const at = locate(go.form, path);
  if (!at) throw new Error(`${path} is not in the form`);
  go.seen(at.plan.pattern);
  if (at.plan.kind === 'liste') return leaveList(go, path, at.plan, at.index, answers);
  const next = answer(go, path, answers);
  const then = naechste(go.form, next, path, go.heute);
  if (then !== undefined && vorige(go.form, next, then, go.heute) !== path) {
    throw new Error(`back from ${then} does not lead to ${path}`);
  }
  return { path: then, answers: next };
}

/** Goes through the form from a page on, to its end; the answers then. */
export function goThrough(go: Going, start: Werte = {}, from?: string): Werte {
  let at: Place = { path: from ?? seiten(go.form, start, go.heute)[0]?.pfad, answers: start };
  for (let i = 0; at.path !== undefined; i++) {
    if (i > MAX_STEPS) throw new Error(`no end in sight at ${at.path}`);
    at = step(go, at.path, at.answers);
  }
  return at.answers;
}
