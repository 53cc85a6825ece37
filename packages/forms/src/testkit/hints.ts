import { verschiebe } from '../engine/calendar.ts';
import type { Antrag } from '../language/application.ts';

/** Values by field id that matter to some condition, so that random answers meet them. */
export type Hints = ReadonlyMap<string, readonly unknown[]>;

interface Data {
  readonly [key: string]: unknown;
}

const isData = (x: unknown): x is Data => typeof x === 'object' && x !== null && !Array.isArray(x);

const numbers = (n: number) => [n, n - 1, n + 1];

/** Values at and beside what one field's condition asks for. */
function wanted(want: unknown, heute: string): unknown[] {
  if (Array.isArray(want)) return [...want];
  if (!isData(want)) return [want];
  const { zahl, tag, jahre, wert, werte, inhalt, anzahl } = want;
  if (typeof zahl === 'number') return numbers(zahl);
  if (typeof jahre === 'number') {
    return [jahre - 1, jahre, jahre + 1].map((n) => verschiebe(heute, -n, 'jahre'));
  }
  if (typeof tag === 'string') return [-1, 0, 1].map((n) => verschiebe(tag, n, 'tage'));
  if (wert !== undefined) return [[wert], wert];
  if (Array.isArray(werte)) return [...werte];
  if (inhalt !== undefined) return wanted(inhalt, heute);
  return anzahl === undefined ? [] : wanted(anzahl, heute);
}

/** Gathers from a condition, or from any data that holds conditions. */
function gather(
  data: unknown,
  heute: string,
  into: Map<string, unknown[]>,
  inCondition: boolean,
): void {
  if (Array.isArray(data)) {
    for (const part of data) gather(part, heute, into, inCondition);
    return;
  }
  if (!isData(data)) return;
  const names = inCondition && data.$ === undefined;
  for (const [key, value] of Object.entries(data)) {
    if (names)
      into.set(key.split('.').at(-1) ?? key, [...(into.get(key) ?? []), ...wanted(value, heute)]);
    const opens = key === 'wenn' || key === 'bedingung' || (inCondition && key !== 'liste');
    gather(value, heute, into, opens && !(names && isData(value) && value.$ !== undefined));
  }
}

/** The values that matter to any condition of a form. */
export function hintsOf(antrag: Antrag, heute: string): Hints {
  const into = new Map<string, unknown[]>();
  gather(antrag.abschnitte, heute, into, false);
  gather(antrag.pruefungen ?? [], heute, into, false);
  return into;
}

/** The conditions on the way to a page, and those of the fields they ask about. */
function chainTo(
  node: unknown,
  pattern: readonly string[],
  above: unknown[],
): unknown[] | undefined {
  if (!isData(node)) return undefined;
  const [id, ...rest] = pattern;
  if (node.id !== id) return undefined;
  const conditions = node.wenn === undefined ? above : [...above, { wenn: node.wenn }];
  if (rest.length === 0) return conditions;
  for (const child of (node.inhalt as unknown[] | undefined) ?? []) {
    const found = chainTo(child, rest, conditions);
    if (found) return found;
  }
  return undefined;
}

const conditionsAt = (antrag: Antrag, pattern: string): unknown[] => {
  const path = pattern.split('/').filter((p) => p !== '#');
  return antrag.abschnitte.map((s) => chainTo(s, path, [])).find((c) => c !== undefined) ?? [];
};

/** The values that matter to reaching one page, through the pages it depends on. */
export function hintsFor(
  antrag: Antrag,
  pattern: string,
  heute: string,
  pageOf: (fieldId: string) => { pattern: string; field: unknown } | undefined,
): Hints {
  const into = new Map<string, unknown[]>();
  const seen = new Set<string>();
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const found = new Map<string, unknown[]>();
    gather(conditionsAt(antrag, next), heute, found, false);
    for (const [id, values] of found) {
      into.set(id, [...(into.get(id) ?? []), ...values]);
      const page = pageOf(id);
      if (page) gather(page.field, heute, into, false);
      if (page) open.push(page.pattern);
    }
  }
  return into;
}
