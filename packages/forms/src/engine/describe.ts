import type { Bedingung } from '../language/condition.ts';
import type { Feldart } from '../language/field.ts';
import type { Abschnitt, Jeweils, Knoten, Seite } from '../language/nodes.ts';
import { explain, plainLabel } from './explain.ts';
import type { FieldPlan, Form, NodePlan, PagePlan, ScopePlan } from './plan.ts';
import { maxLength } from './value.ts';

/** A question as it stands in the definition. */
export interface Fragebeschreibung {
  readonly id: string;
  readonly frage: string;
  readonly feldart: Feldart;
  readonly pflicht: boolean;
  readonly hinweis?: string;
  readonly warum?: string;
  /** When it is asked, in words; missing: always, where its page applies. */
  readonly wenn?: string;
  readonly optionen: readonly {
    readonly wert: string;
    readonly text: string;
    readonly hinweis?: string;
    readonly wenn?: string;
  }[];
  readonly einheit?: string;
  /** Characters at most, of texts. */
  readonly laenge?: number;
}

export interface Seitenbeschreibung {
  readonly pfad: string;
  readonly titel: string;
  readonly warum?: string;
  readonly hilfe?: string;
  readonly wenn: readonly string[];
  /** The repeaters it is inside of, from the outermost. */
  readonly jeweils: readonly {
    readonly titel: string;
    readonly einzahl: string;
    readonly hoechstens: number;
  }[];
  readonly fragen: readonly Fragebeschreibung[];
}

export interface Formularbeschreibung {
  readonly titel: string;
  readonly abschnitte: readonly {
    readonly id: string;
    readonly titel: string;
    readonly wenn?: string;
    readonly seiten: readonly Seitenbeschreibung[];
  }[];
}

const optional = <K extends string>(key: K, text: string | undefined) =>
  (text === undefined || text === '' ? {} : { [key]: text }) as { [P in K]?: string };

function question(form: Form, plan: FieldPlan): Fragebeschreibung {
  const { field, scope, id } = plan;
  const text = (value: string | undefined) => value && plainLabel(scope, value);
  const when = (condition: Bedingung | undefined) => condition && explain(form, scope, condition);
  const written = field.feldart === 'text' || field.feldart === 'langtext';
  return {
    id,
    frage: plainLabel(scope, field.label),
    feldart: field.feldart,
    pflicht:
      field.optional !== true && field.feldart !== 'hinweis' && field.feldart !== 'berechnet',
    ...optional('hinweis', text(field.hinweis)),
    ...optional('warum', text(field.warum)),
    ...optional('wenn', when(field.wenn)),
    optionen: plan.options.map(({ wert, text: said }) => {
      const option = field.liste?.[wert];
      const { hinweis, wenn } = typeof option === 'object' ? option : {};
      return {
        wert,
        text: plainLabel(scope, said),
        ...optional('hinweis', text(hinweis)),
        ...optional('wenn', when(wenn)),
      };
    }),
    ...optional('einheit', field.einheit),
    ...(written ? { laenge: maxLength(field) } : {}),
  };
}

type Around = {
  readonly wenn: readonly string[];
  readonly jeweils: Seitenbeschreibung['jeweils'];
};

function page(form: Form, plan: PagePlan, node: Seite, around: Around): Seitenbeschreibung {
  const own = node.wenn ? [explain(form, plan.scope, node.wenn as Bedingung)] : [];
  return {
    pfad: plan.pattern,
    titel: plainLabel(plan.scope, node.titel),
    ...optional('warum', node.warum && plainLabel(plan.scope, node.warum)),
    ...optional('hilfe', node.hilfe && plainLabel(plan.scope, node.hilfe)),
    ...around,
    wenn: [...around.wenn, ...own],
    fragen: plan.fields.map((field) => question(form, field)),
  };
}

/** Walks definition and plan side by side: the plan has the pages, the definition the conditions. */
function pagesOf(
  form: Form,
  nodes: readonly Knoten[],
  plans: readonly NodePlan[],
  above: Around,
): Seitenbeschreibung[] {
  return nodes.flatMap((node, i) => {
    const plan = plans[i];
    if (!plan) return [];
    if (plan.kind === 'seite') return [page(form, plan, node as Seite, above)];
    const inner = (node as { inhalt: readonly Knoten[] }).inhalt;
    const scope = scopeAround(form, plan);
    const wenn = node.wenn
      ? [...above.wenn, explain(form, scope, node.wenn as Bedingung)]
      : above.wenn;
    if (plan.kind === 'gruppe') return pagesOf(form, inner, plan.children, { ...above, wenn });
    const repeater = plan.kind === 'jeweils' ? plan.list.repeater : plan.scope.repeater;
    const own = repeater ? [{ ...named(scope, repeater), hoechstens: repeater.hoechstens }] : [];
    return pagesOf(form, inner, plan.children, { wenn, jeweils: [...above.jeweils, ...own] });
  });
}

const named = (scope: ScopePlan, { titel, einzahl }: Jeweils) => ({
  titel: plainLabel(scope, titel),
  einzahl,
});

/** The scope from which the condition of a group or repeater is seen. */
function scopeAround(form: Form, plan: Exclude<NodePlan, PagePlan>) {
  if (plan.kind === 'fuerJedes') return plan.scope;
  if (plan.kind === 'jeweils') return plan.list.scope.outer ?? form.root;
  const first = firstPage(plan.children);
  return first?.scope.outer ?? form.root;
}

function firstPage(plans: readonly NodePlan[]): PagePlan | undefined {
  for (const plan of plans) {
    const found = plan.kind === 'seite' ? plan : firstPage(plan.children);
    if (found) return found;
  }
  return undefined;
}

/** The whole form in words: what is asked, of whom, when, and why. In the form's language. */
export function beschreibe(form: Form): Formularbeschreibung {
  return {
    titel: form.antrag.titel,
    abschnitte: form.sections.map(({ section, children }) => {
      const { id, titel, wenn } = section as Abschnitt;
      const inhalt = section.inhalt as readonly Knoten[];
      return {
        id,
        titel,
        ...optional('wenn', wenn ? explain(form, form.root, wenn as Bedingung) : undefined),
        seiten: pagesOf(form, inhalt, children, { wenn: [], jeweils: [] }),
      };
    }),
  };
}
