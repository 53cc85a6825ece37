import type { Antrag } from '../language/application.ts';
import type { Pruefung } from '../language/check.ts';
import type { Option } from '../language/field.ts';
import type { Zeitpunkt } from '../language/moment.ts';
import type { Building } from './compile.ts';
import { compileCondition, day, type Place } from './compile-condition.ts';
import { compileExpression } from './compile-derived.ts';
import { compileForBrowser } from './page-condition.ts';
import type { FieldPlan, Limit, PagePlan, ScopePlan } from './plan.ts';
import { resolve } from './resolve.ts';

/** The second pass: all names are known, so conditions, limits and checks become functions. */
export function wireForm(b: Building, antrag: Antrag, root: ScopePlan): void {
  const place = (scope: ScopePlan, before: number, where: string): Place => ({
    scope,
    before,
    report: (sentence) => b.faults.push(`${where}: ${sentence}`),
  });
  for (const p of b.pending) {
    p.into.push(compileCondition(p.condition, place(p.scope, p.before, p.where)));
  }
  for (const field of b.fields) wireField(field, place(field.scope, field.nr, field.path));
  for (const page of b.pages.values()) {
    if (page.kind === 'seite') wirePageChecks(page, b);
  }
  for (const check of antrag.pruefungen ?? []) wireCheck(check, root, b, 'antrag');
}

function wireField(plan: FieldPlan, place: Place): void {
  const uses = (other: FieldPlan) => {
    if (other.page === plan.page) plan.samePage = true;
  };
  if (plan.field.wenn) {
    plan.test = compileCondition(plan.field.wenn, { ...place, uses });
    if (plan.samePage) plan.forBrowser = compileForBrowser(plan.field.wenn, place, plan.page);
  }
  if (plan.field.ausdruck) plan.compute = compileExpression(plan.field.ausdruck, place);
  for (const option of plan.options) {
    const source: Option | undefined = plan.field.liste?.[option.wert];
    if (typeof source === 'object' && source.wenn) {
      option.test = compileCondition(source.wenn, { ...place, uses });
    }
  }
  const anywhere = { ...place, before: Number.POSITIVE_INFINITY };
  plan.from = limit(plan.field.ab, anywhere);
  plan.to = limit(plan.field.bis, anywhere);
}

function limit(value: number | Zeitpunkt | undefined, place: Place): Limit | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? () => value : day(place, value);
}

function wirePageChecks(page: PagePlan, b: Building): void {
  const checks = (page.page.pruefungen ?? []) as readonly Pruefung[];
  for (const check of checks) wireCheck(check, page.scope, b, page.pattern);
}

function wireCheck(check: Pruefung, scope: ScopePlan, b: Building, where: string): void {
  const report = (sentence: string) => b.faults.push(`${where}, pruefung: ${sentence}`);
  const field = resolve(scope, check.feld);
  if (field?.kind !== 'feld') {
    report(`das Feld "${check.feld}" gibt es hier nicht`);
    return;
  }
  const place = { scope, before: Number.POSITIVE_INFINITY, report };
  field.page.checks.push({ field, test: compileCondition(check.wenn, place), text: check.text });
}
