import type { Werte } from '../language/application.ts';
import type { FieldPlan, Index, PagePlan, ScopePlan, SectionPlan, Test } from './plan.ts';

/** The answer is not known yet; in contrast to undefined: there is none, as it does not apply. */
export const OPEN: unique symbol = Symbol('open');

const isObject = (x: unknown): x is Werte =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** All tests hold: false beats open beats true. */
export function allHold(tests: readonly Test[], view: View, index: Index): boolean | undefined {
  let result: boolean | undefined = true;
  for (const test of tests) {
    const holds = test(view, index);
    if (holds === false) return false;
    if (holds === undefined) result = undefined;
  }
  return result;
}

/** A number for the items of an index; a repeater has fewer than 1024. */
function itemKey(index: Index, depth: number): number {
  let key = 0;
  for (let i = 0; i < depth; i++) key = key * 1024 + (index[i] ?? 0);
  return key;
}

/**
 * A draft as its readers see it: an answer that does not apply is not there. Everything is worked
 * out when asked for and remembered, so the cost of a question is that of what it depends on.
 * The draft must not change under it.
 */
export class View {
  readonly #draft: Werte;
  readonly heute: string;
  /** What was worked out: outside repeaters by number, inside by number and item. */
  readonly #memory = new Map<number, unknown>();
  readonly #itemMemory: Map<number, unknown>[] = [];
  readonly #objects: Map<number, Werte | undefined>[] = [];

  constructor(draft: Werte, heute: string) {
    this.#draft = draft;
    this.heute = heute;
  }

  #remember<T>(nr: number, index: Index, depth: number, compute: () => T): T {
    let memory: Map<number, unknown> | undefined = this.#memory;
    let key = nr;
    if (depth > 0) {
      memory = this.#itemMemory[nr];
      if (!memory) {
        memory = new Map();
        this.#itemMemory[nr] = memory;
      }
      key = itemKey(index, depth);
    }
    const known = memory.get(key);
    if (known !== undefined || memory.has(key)) return known as T;
    const value = compute();
    memory.set(key, value);
    return value;
  }

  /** The draft's object of a scope, pruned or not; undefined where there is none. */
  stored(scope: ScopePlan, index: Index): Werte | undefined {
    if (!scope.outer) return this.#draft;
    let objects = this.#objects[scope.nr];
    if (!objects) {
      objects = new Map();
      this.#objects[scope.nr] = objects;
    }
    const key = itemKey(index, scope.depth);
    const known = objects.get(key);
    if (known !== undefined || objects.has(key)) return known;
    const object = this.#objectIn(scope, index);
    objects.set(key, object);
    return object;
  }

  #objectIn(scope: ScopePlan, index: Index): Werte | undefined {
    const outer = scope.outer && this.stored(scope.outer, index);
    const here = outer && Object.hasOwn(outer, scope.id) ? outer[scope.id] : undefined;
    if (scope.kind === 'gruppe') return isObject(here) ? here : undefined;
    const item = Array.isArray(here) ? here[index[scope.depth - 1] ?? 0] : undefined;
    return isObject(item) ? item : undefined;
  }

  /** The draft's value of a field, whether it applies or not. */
  raw(field: FieldPlan, index: Index): unknown {
    const scope = this.stored(field.scope, index);
    return scope && Object.hasOwn(scope, field.id) ? scope[field.id] : undefined;
  }

  /** The draft's items of a repeater, whether it applies or not; undefined when never answered. */
  rawItems(scope: ScopePlan, index: Index): readonly unknown[] | undefined {
    const outer = scope.outer && this.stored(scope.outer, index);
    const items = outer && Object.hasOwn(outer, scope.id) ? outer[scope.id] : undefined;
    return Array.isArray(items) ? items : undefined;
  }

  sectionHolds(section: SectionPlan, index: Index): boolean | undefined {
    return this.#remember(section.nr, index, 0, () => allHold(section.tests, this, index));
  }

  scopeHolds(scope: ScopePlan, index: Index): boolean | undefined {
    return this.#remember(scope.nr, index, scope.outer?.depth ?? 0, () =>
      allHold(scope.tests, this, index),
    );
  }

  pageHolds(page: PagePlan, index: Index): boolean | undefined {
    return this.#remember(page.nr, index, page.scope.depth, () => allHold(page.tests, this, index));
  }

  /** Whether a field applies. */
  holds(field: FieldPlan, index: Index): boolean | undefined {
    const page = this.pageHolds(field.page, index);
    if (page === false || !field.test) return page;
    const own = field.test(this, index);
    return own === false ? false : page === undefined ? undefined : own;
  }

  /**
   * What readers see of a field: its answer, null where an optional one was left empty, undefined
   * where it does not apply, OPEN where it is not answered.
   */
  read(field: FieldPlan, index: Index): unknown {
    return this.#remember(field.nr, index, field.scope.depth, () => {
      const holds = this.holds(field, index);
      if (holds === false) return undefined;
      if (holds === undefined) return OPEN;
      const value = field.compute ? field.compute(this, index) : this.raw(field, index);
      return value === undefined ? OPEN : this.#offered(field, index, value);
    });
  }

  /** A chosen option whose own condition no longer holds is no answer any more. */
  #offered(field: FieldPlan, index: Index, value: unknown): unknown {
    if (field.options.length === 0 || !field.options.some((o) => o.test)) return value;
    if (!Array.isArray(value)) return this.#isOffered(field, index, value) ? value : OPEN;
    const rest = value.filter((v) => this.#isOffered(field, index, v));
    return rest.length === 0 && value.length > 0 ? OPEN : rest;
  }

  #isOffered(field: FieldPlan, index: Index, value: unknown): boolean {
    const option = field.options.find((o) => o.wert === value);
    return option?.test === undefined || option.test(this, index) === true;
  }

  /** How many items a repeater has; OPEN while nobody said. */
  count(scope: ScopePlan, index: Index): number | typeof OPEN {
    const holds = this.scopeHolds(scope, index);
    if (holds === false) return 0;
    const items = this.rawItems(scope, index);
    const least = scope.repeater?.mindestens ?? 0;
    if (holds === undefined || (!items && least === 0)) return OPEN;
    return Math.min(Math.max(items?.length ?? 0, least), scope.repeater?.hoechstens ?? 0);
  }

  /** How many items pages are shown for. */
  shown(scope: ScopePlan, index: Index): number {
    const n = this.count(scope, index);
    return n === OPEN ? 0 : n;
  }
}
