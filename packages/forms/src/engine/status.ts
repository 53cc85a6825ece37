import type { Werte } from '../language/application.ts';
import { asks, complete } from './missing.ts';
import type { Form, Index, NodePlan, ScopePlan, SectionPlan } from './plan.ts';
import { View } from './view.ts';
import { type Instance, pathOf, walk } from './walk.ts';

export type Zustand = 'fertig' | 'angefangen' | 'offen' | 'nichtNoetig';

export interface Abschnittsstatus {
  readonly id: string;
  readonly titel: string;
  readonly zustand: Zustand;
  /** Its first page, and the first that is not complete; undefined while no page applies. */
  readonly erste: string | undefined;
  readonly naechste: string | undefined;
  /** Whether it may be opened: every page before it is complete. */
  readonly erreichbar: boolean;
  readonly seiten: number;
  readonly fertigeSeiten: number;
}

export interface Status {
  readonly abschnitte: readonly Abschnittsstatus[];
  /** Pages that apply, and how many of them were answered to the end. */
  readonly seiten: number;
  readonly fertigeSeiten: number;
  /** Minutes that the pages still open are likely to take. */
  readonly minuten: number;
  /** Nothing is missing. */
  readonly vollstaendig: boolean;
}

/** Seconds that a field is likely to take; estimates, to be replaced by measured ones. */
const SECONDS: { readonly [feldart: string]: number } = {
  langtext: 60,
  datei: 60,
  iban: 25,
  rvnr: 40,
  steuerId: 40,
  geld: 20,
  jaNein: 6,
  bestaetigung: 5,
  hinweis: 5,
  berechnet: 3,
};

const seconds = ({ plan }: Instance): number =>
  plan.kind === 'liste'
    ? 8
    : plan.fields.reduce((sum, f) => sum + (SECONDS[f.field.feldart] ?? 12), 6);

/** Whether anything was answered on a page; a page that asks nothing counts. */
function touched(view: View, { plan, index }: Instance): boolean {
  if (plan.kind === 'liste') return view.rawItems(plan.scope, index) !== undefined;
  const asking = plan.fields.filter((f) => asks(f) && view.holds(f, index) === true);
  return asking.length === 0 || asking.some((f) => view.raw(f, index) !== undefined);
}

/** Whether it is known that no page of these applies, for the item that `index` names. */
function ruledOut(view: View, nodes: readonly NodePlan[], index: Index = []): boolean {
  return nodes.every((node) => {
    if (node.kind === 'seite')
      return inReach(node.scope, index, 0) && view.pageHolds(node, index) === false;
    if (node.kind === 'gruppe') return ruledOut(view, node.children, index);
    const scope = node.kind === 'jeweils' ? node.list.scope : node.scope;
    if (!inReach(scope, index, 1)) return false;
    if (node.kind === 'jeweils') return view.scopeHolds(scope, index) === false;
    const n = view.count(scope, index);
    if (typeof n !== 'number') return false;
    return Array.from({ length: n }, (_, i) => ruledOut(view, node.children, [...index, i])).every(
      Boolean,
    );
  });
}

/** Whether a scope lies so many repeaters below the item. */
const inReach = (scope: ScopePlan, index: Index, below: number) =>
  scope.depth === index.length + below;

function stateOf(
  view: View,
  section: SectionPlan,
  pages: readonly Instance[],
  done: number,
  typed: boolean,
): Zustand {
  if (pages.length === 0) {
    const never = view.sectionHolds(section, []) === false || ruledOut(view, section.children);
    return never ? 'nichtNoetig' : 'offen';
  }
  const asking = pages.filter((p) => p.plan.kind === 'liste' || p.plan.fields.some(asks));
  const begun = typed || asking.some((p) => touched(view, p));
  if (done === pages.length && (begun || asking.length === 0)) return 'fertig';
  return begun ? 'angefangen' : 'offen';
}

/**
 * How far each section is: the task list.
 * @param ungeklaert paths of pages on which something was typed that is no answer yet; they are begun
 * and not complete, whatever is stored of them
 */
export function status(
  form: Form,
  antworten: Werte,
  heute: string,
  ungeklaert: ReadonlySet<string> = new Set(),
): Status {
  const view = new View(antworten, heute);
  const bySection = new Map<SectionPlan, Instance[]>(form.sections.map((s) => [s, []]));
  for (const at of walk(form, view)) bySection.get(at.plan.section)?.push(at);
  const unsettled = (page: Instance) => ungeklaert.has(pathOf(page));
  let left = 0;
  let erreichbar = true;
  const abschnitte = [...bySection].map(([section, pages]): Abschnittsstatus => {
    const reached = erreichbar;
    const missing = pages.filter((page) => !complete(view, page));
    erreichbar &&= missing.length === 0;
    const open = pages.filter((page) => missing.includes(page) || unsettled(page));
    const unseen = pages.filter((page) => !touched(view, page) || open.includes(page));
    left += unseen.reduce((sum, page) => sum + seconds(page), 0);
    const zustand = stateOf(
      view,
      section,
      pages,
      pages.length - open.length,
      pages.some(unsettled),
    );
    return {
      id: section.section.id,
      titel: section.section.titel,
      zustand,
      erste: pages[0] && pathOf(pages[0]),
      naechste: open[0] && pathOf(open[0]),
      erreichbar: reached,
      seiten: pages.length,
      // A page that asks nothing counts once its section was begun.
      fertigeSeiten: zustand === 'offen' ? 0 : pages.length - unseen.length,
    };
  });
  const sum = (key: 'seiten' | 'fertigeSeiten') => abschnitte.reduce((n, a) => n + a[key], 0);
  return {
    abschnitte,
    seiten: sum('seiten'),
    fertigeSeiten: sum('fertigeSeiten'),
    minuten: Math.ceil(left / 60),
    vollstaendig: abschnitte.every(({ naechste }) => naechste === undefined),
  };
}
