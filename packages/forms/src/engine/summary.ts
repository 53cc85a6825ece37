import type { Werte } from '../language/application.ts';
import { display, type FileName } from './display.ts';
import { headed } from './heading.ts';
import type { FieldPlan, Form, Index } from './plan.ts';
import { OPEN, View } from './view.ts';
import { type Instance, pathOf, walk } from './walk.ts';
import { worded } from './wording.ts';

export interface Zeile {
  readonly feld: string;
  readonly frage: string;
  readonly antwort: string;
  /** Not answered yet: `antwort` says so. */
  readonly offen?: true;
}

export interface Zusammenfassung {
  readonly titel: string;
  readonly abschnitte: readonly {
    readonly id: string;
    readonly titel: string;
    readonly gruppen: readonly {
      /** The page's path, where "Ändern" leads. */
      readonly seite: string;
      /** The page's, with the item it belongs to where it does not say whose it is. */
      readonly titel: string;
      readonly zeilen: readonly Zeile[];
    }[];
  }[];
}

/** A line for each answer; an optional question that was never seen has none. */
function line(form: Form, view: View, field: FieldPlan, index: Index, name?: FileName) {
  const value = view.read(field, index);
  if (value === undefined || (value === OPEN && (field.field.optional || field.compute))) return [];
  const frage = worded(form, view, field.scope, index, field.field.label);
  if (value === OPEN)
    return [{ feld: field.id, frage, antwort: form.messages.offen ?? '', offen: true as const }];
  return [{ feld: field.id, frage, antwort: display(form, field, value, name) }];
}

function lines(form: Form, view: View, at: Instance, name?: FileName): Zeile[] {
  const { plan, index } = at;
  if (plan.kind === 'seite') {
    const fields = plan.fields.filter(
      ({ field }) => field.feldart !== 'hinweis' && field.unsichtbar !== true,
    );
    return fields.flatMap((f) => line(form, view, f, index, name));
  }
  if (view.shown(plan.scope, index) > 0) return [];
  const { titel, keine } = plan.repeater;
  const scope = plan.scope.outer ?? form.root;
  const asked = view.rawItems(plan.scope, index) !== undefined;
  const antwort = (asked ? (keine ?? form.messages.keine) : form.messages.offen) ?? '';
  const frage = worded(form, view, scope, index, titel);
  return [{ feld: plan.scope.id, frage, antwort, ...(asked ? {} : { offen: true }) }];
}

/**
 * Everything that was answered and applies, as people write it: the check page and the PDF.
 *
 * @param name names a file by its id; without it files are counted
 */
export function zusammenfassung(
  form: Form,
  antworten: Werte,
  heute: string,
  name?: FileName,
): Zusammenfassung {
  const view = new View(antworten, heute);
  const groups = new Map(
    form.sections.map((s) => [s, [] as Zusammenfassung['abschnitte'][0]['gruppen'][0][]]),
  );
  for (const at of walk(form, view)) {
    const zeilen = lines(form, view, at, name);
    if (zeilen.length === 0) continue;
    const { plan, index } = at;
    const scope = plan.kind === 'liste' ? (plan.scope.outer ?? form.root) : plan.scope;
    const titel = plan.kind === 'liste' ? plan.repeater.titel : plan.page.titel;
    groups.get(plan.section)?.push({
      seite: pathOf(at),
      titel: headed(form, view, scope, index, titel),
      zeilen,
    });
  }
  const abschnitte = [...groups]
    .filter(([, gruppen]) => gruppen.length > 0)
    .map(([{ section }, gruppen]) => ({ id: section.id, titel: section.titel, gruppen }));
  return { titel: form.antrag.titel, abschnitte };
}
