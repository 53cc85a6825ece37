import type { Antrag } from '../language/application.ts';
import type { Bedingung } from '../language/condition.ts';
import type { Feld, Option } from '../language/field.ts';
import type { Abschnitt, FuerJedes, Gruppe, Jeweils, Knoten, Seite } from '../language/nodes.ts';
import { faultsOfTexts } from './check-texts.ts';
import { wireForm } from './compile-references.ts';
import { deutsch, english } from './messages.ts';
import type {
  FieldPlan,
  Form,
  ListPlan,
  NodePlan,
  PagePlan,
  ScopePlan,
  SectionPlan,
  Test,
} from './plan.ts';
import { resolve } from './resolve.ts';
import { type Texte, uebersetze } from './texts.ts';
import { allHold } from './view.ts';

/** A condition whose names are resolved after the whole form is known. */
interface Pending {
  readonly condition: Bedingung;
  readonly scope: ScopePlan;
  readonly before: number;
  readonly where: string;
  readonly into: Test[];
}

/** What the first pass over a definition gathers. */
export interface Building {
  nr: number;
  readonly faults: string[];
  readonly pages: Map<string, PagePlan | ListPlan>;
  readonly fields: FieldPlan[];
  readonly scopes: ScopePlan[];
  readonly pending: Pending[];
}

/** Where the walk is: the scope, the path so far, and the tests that all below inherit. */
interface Position {
  readonly scope: ScopePlan;
  readonly path: string;
  readonly section: SectionPlan;
  readonly tests: Test[];
  /** Whether nothing but the scope's own presence decides about what stands here. */
  readonly always: boolean;
}

const ID = /^[a-z][a-zA-Z0-9]{0,63}$/;
/** Most items of one repeater; the view's memory counts on it. */
const MAX_ITEMS = 1000;

function checkId(b: Building, id: string, where: string) {
  if (!ID.test(id))
    b.faults.push(`${where}: "${id}" ist kein Name (Buchstaben und Ziffern, klein beginnend)`);
}

function newScope(b: Building, rest: Omit<ScopePlan, 'nr' | 'content' | 'members' | 'tests'>) {
  const scope: ScopePlan = { ...rest, nr: b.nr++, content: [], members: new Map(), tests: [] };
  b.scopes.push(scope);
  return scope;
}

function join(b: Building, scope: ScopePlan, member: FieldPlan | ScopePlan) {
  if (scope.members.has(member.id)) b.faults.push(`"${member.path}" gibt es zweimal`);
  scope.members.set(member.id, member);
  scope.content.push(member);
}

/** Adds a condition's test to a list, to be compiled when all names are known. */
function pend(b: Building, condition: unknown, rest: Omit<Pending, 'condition'>) {
  if (condition !== undefined) b.pending.push({ condition: condition as Bedingung, ...rest });
}

const option = ([wert, o]: [string, Option]) =>
  typeof o === 'string'
    ? { wert, text: o, hinweis: undefined, test: undefined }
    : { wert, text: o.text, hinweis: o.hinweis, test: undefined };

function buildField(b: Building, id: string, field: Feld, page: PagePlan) {
  const { scope } = page;
  const path = scope.path ? `${scope.path}.${id}` : id;
  checkId(b, id, page.pattern);
  const plan: FieldPlan = {
    kind: 'feld',
    nr: b.nr++,
    id,
    path,
    field,
    scope,
    page,
    options: Object.entries(field.liste ?? {}).map(option),
    test: undefined,
    samePage: false,
    forBrowser: undefined,
    compute: undefined,
    from: undefined,
    to: undefined,
  };
  b.fields.push(plan);
  page.fields.push(plan);
  if (field.feldart !== 'hinweis') join(b, scope, plan);
}

function register(b: Building, plan: PagePlan | ListPlan) {
  if (b.pages.has(plan.pattern)) b.faults.push(`die Seite "${plan.pattern}" gibt es zweimal`);
  b.pages.set(plan.pattern, plan);
}

function buildPage(b: Building, page: Seite, at: Position): PagePlan {
  checkId(b, page.id, at.path);
  const plan: PagePlan = {
    kind: 'seite',
    nr: b.nr++,
    id: page.id,
    pattern: `${at.path}/${page.id}`,
    page,
    scope: at.scope,
    section: at.section,
    tests: [...at.tests],
    always: at.always && page.wenn === undefined,
    fields: [],
    checks: [],
  };
  const { nr: before, pattern: where } = plan;
  pend(b, page.wenn, { scope: at.scope, before, where, into: plan.tests });
  register(b, plan);
  for (const [id, field] of Object.entries(page.felder)) buildField(b, id, field, plan);
  return plan;
}

const children = (b: Building, content: readonly unknown[], at: Position) =>
  (content as readonly Knoten[]).map((node) => buildNode(b, node, at));

function inner(b: Building, node: Gruppe | Jeweils, at: Position): ScopePlan {
  const path = at.scope.path ? `${at.scope.path}.${node.id}` : node.id;
  const repeats = node.knoten === 'jeweils';
  checkId(b, node.id, at.path);
  const scope = newScope(b, {
    id: node.id,
    path,
    kind: node.knoten,
    outer: at.scope,
    depth: at.scope.depth + (repeats ? 1 : 0),
    section: at.section,
    repeater: repeats ? node : undefined,
    always: at.always && node.wenn === undefined,
  });
  scope.tests.push(...at.tests);
  const where = `${at.path}/${node.id}`;
  pend(b, node.wenn, { scope: at.scope, before: scope.nr, where, into: scope.tests });
  join(b, at.scope, scope);
  return scope;
}

const holdsIn =
  (scope: ScopePlan): Test =>
  (view, index) =>
    view.scopeHolds(scope, index);

function buildRepeater(b: Building, node: Jeweils, at: Position): NodePlan {
  const scope = inner(b, node, at);
  if (!(node.hoechstens >= 1 && node.hoechstens <= MAX_ITEMS)) {
    b.faults.push(`${scope.path}: hoechstens liegt zwischen 1 und ${MAX_ITEMS}`);
  }
  const path = `${at.path}/${node.id}`;
  const below = { ...at, scope, path: `${path}/#`, tests: [holdsIn(scope)], always: true };
  const plans = children(b, node.inhalt, below);
  const { section } = at;
  const list: ListPlan = {
    kind: 'liste',
    nr: b.nr++,
    pattern: path,
    repeater: node,
    scope,
    section,
  };
  register(b, list);
  return { kind: 'jeweils', list, children: plans };
}

function buildForEach(b: Building, node: FuerJedes, at: Position): NodePlan {
  const scope = resolve(at.scope, node.id);
  if (scope?.kind !== 'jeweils') {
    b.faults.push(`${at.path}: fuerJedes("${node.id}") ohne jeweils davor`);
    return { kind: 'gruppe', children: [] };
  }
  const path = `${at.path}/${node.id}/#`;
  const tests = [...at.tests, holdsIn(scope)];
  pend(b, node.wenn, { scope, before: b.nr, where: path, into: tests });
  // The condition is still pending, so what is below inherits the list, not a copy of it.
  const inherited: Test = (view, index) => allHold(tests, view, index);
  return {
    kind: 'fuerJedes',
    scope,
    children: children(b, node.inhalt, {
      ...at,
      scope,
      path,
      tests: [inherited],
      always: at.always && node.wenn === undefined,
    }),
  };
}

function buildNode(b: Building, node: Knoten, at: Position): NodePlan {
  if (node.knoten === 'seite') return buildPage(b, node as Seite, at);
  if (node.knoten === 'jeweils') return buildRepeater(b, node, at);
  if (node.knoten === 'fuerJedes') return buildForEach(b, node, at);
  const scope = inner(b, node, at);
  const path = `${at.path}/${node.id}`;
  const below = { ...at, scope, path, tests: [holdsIn(scope)], always: true };
  return { kind: 'gruppe', children: children(b, node.inhalt, below) };
}

function buildSection(b: Building, section: Abschnitt, root: ScopePlan): SectionPlan {
  checkId(b, section.id, 'antrag');
  const plan: SectionPlan = { nr: b.nr++, section, children: [], tests: [] };
  const { nr: before, tests: into } = plan;
  pend(b, section.wenn, { scope: root, before, where: section.id, into });
  const holds: Test = (view, index) => view.sectionHolds(plan, index);
  const at = {
    scope: root,
    path: section.id,
    section: plan,
    tests: section.wenn ? [holds] : [],
    always: section.wenn === undefined,
  };
  plan.children.push(...children(b, section.inhalt, at));
  return plan;
}

/** Compiles and says what is wrong, without throwing. */
function build(antrag: Antrag): { form: Form; faults: readonly string[] } {
  const b: Building = { nr: 0, faults: [], pages: new Map(), fields: [], scopes: [], pending: [] };
  const root = newScope(b, {
    id: '',
    path: '',
    kind: 'antrag',
    outer: undefined,
    depth: 0,
    section: undefined,
    repeater: undefined,
    always: true,
  });
  const sections = antrag.abschnitte.map((s) => buildSection(b, s, root));
  wireForm(b, antrag, root);
  const form: Form = {
    antrag,
    locale: 'de',
    messages: deutsch,
    root,
    sections,
    pages: b.pages,
    fields: b.fields,
    scopes: b.scopes,
  };
  return { form, faults: b.faults };
}

/** A definition that can't be carried out; `faults` says why, sentence by sentence. */
export class DefinitionError extends Error {
  readonly faults: readonly string[];
  constructor(leistung: string, faults: readonly string[]) {
    super(`antrag "${leistung}":\n  ${faults.join('\n  ')}`);
    this.faults = faults;
  }
}

/** The engine's own sentences in a language; entries 'meldung.<key>' of the texts come first. */
function messagesOf(locale: string, texte: readonly Texte[]): Form['messages'] {
  const own = Object.entries(Object.assign({}, ...texte) as Texte).flatMap(([key, { text }]) =>
    key.startsWith('meldung.') ? [[key.slice('meldung.'.length), text]] : [],
  );
  const known = locale.split('-')[0] === 'en' ? english : deutsch;
  return { ...known, ...Object.fromEntries(own) };
}

/**
 * Compiles a definition, once at the start of a process and for each language. Throws a
 * DefinitionError where it names what does not exist, or asks about what comes later.
 */
export function kompiliere(antrag: Antrag, locale = 'de', ...texte: readonly Texte[]): Form {
  const { form, faults } = build(texte.length > 0 ? uebersetze(antrag, ...texte) : antrag);
  if (faults.length > 0) throw new DefinitionError(antrag.leistung, faults);
  return { ...form, locale, messages: messagesOf(locale, texte) };
}

/** What is wrong with a definition, sentence by sentence; empty when nothing is. */
export function pruefeDefinition(antrag: Antrag): readonly string[] {
  const { form, faults } = build(antrag);
  return [...faults, ...faultsOfTexts(form)];
}
