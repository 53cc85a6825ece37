import type { Seitenbedingung } from '../browser/index.ts';
import type { Werte } from '../language/application.ts';
import type { Feld } from '../language/field.ts';
import { display } from './display.ts';
import { headed } from './heading.ts';
import { complete } from './missing.ts';
import { type Blattverweis, reach, refer } from './pages.ts';
import { type Rohwerte, unparse } from './parse/unparse.ts';
import type { FieldPlan, Form, Index, ListPlan, PagePlan } from './plan.ts';
import { type Eintrag, eintraege } from './repeaters.ts';
import { maxLength } from './value.ts';
import { OPEN, View } from './view.ts';
import { find, type Instance, pathOf } from './walk.ts';
import { worded } from './wording.ts';

/** A field of a page, ready to be drawn. */
export interface Feldansicht {
  /** Its id and the name of its input; a date's inputs add -tag, -monat, -jahr. */
  readonly name: string;
  /** Where its answer lies, without items' numbers: 'personen.vorname'. */
  readonly ort: string;
  readonly feldart: Feld['feldart'];
  readonly label: string;
  readonly hinweis: string | undefined;
  readonly warum: string | undefined;
  readonly autocomplete: string | undefined;
  readonly optional: boolean;
  /**
   * 'bedingt': whether it applies depends on another field of this page, so it is shown without
   * JavaScript and needed only if it then applies.
   */
  readonly sichtbar: 'immer' | 'bedingt';
  /** For a 'bedingt' field, whether it applies as things stand. */
  readonly gilt: boolean;
  /** The condition of a 'bedingt' field for a browser; undefined where inputs can't tell. */
  readonly wenn: Seitenbedingung | undefined;
  readonly optionen: readonly {
    readonly wert: string;
    readonly text: string;
    readonly hinweis: string | undefined;
  }[];
  readonly hoechstlaenge: number | undefined;
  /** The answer as the values of its inputs. */
  readonly rohwerte: Rohwerte;
  readonly wert: unknown;
  /** The answer in words; what a `berechnet` field shows. */
  readonly anzeige: string;
  readonly feld: Feld;
}

export interface Blatt extends Blattverweis {
  /** The title, with the item where it does not say whose it is. */
  readonly ueberschrift: string;
  readonly abschnittTitel: string;
  /** The section's number, from 1, of how many. */
  readonly abschnittNr: number;
  readonly abschnitteGesamt: number;
  readonly warum: string | undefined;
  readonly hilfe: string | undefined;
  /** Nothing is missing in what is stored of it. */
  readonly fertig: boolean;
  /** The list page of the repeater that it asks about an item of. */
  readonly zurListe: string | undefined;
  readonly felder: readonly Feldansicht[];
  /** Of a list page: its items, and what can be done. */
  readonly liste?: {
    readonly einzahl: string;
    readonly eintraege: readonly Eintrag[];
    readonly mindestens: number;
    readonly hoechstens: number;
    /** The answer that there is none, where that is allowed. */
    readonly keine?: string;
  };
}

function fieldView(form: Form, view: View, plan: FieldPlan, index: Index): Feldansicht | undefined {
  const { field, options } = plan;
  const gilt = view.holds(plan, index) === true;
  if (!gilt && !(plan.samePage && view.pageHolds(plan.page, index) === true)) return undefined;
  const { scope } = plan;
  const stored = plan.compute ? view.read(plan, index) : view.raw(plan, index);
  const wert = stored === OPEN ? undefined : stored;
  const open = options.filter((o) => !o.test || o.test(view, index) === true || plan.samePage);
  const long = field.feldart === 'text' || field.feldart === 'langtext';
  return {
    name: plan.id,
    ort: plan.path,
    feldart: field.feldart,
    label: worded(form, view, scope, index, field.label),
    hinweis: field.hinweis && worded(form, view, scope, index, field.hinweis),
    warum: field.warum && worded(form, view, scope, index, field.warum),
    autocomplete: field.autocomplete,
    hoechstlaenge: long ? maxLength(field) : undefined,
    optional: field.optional === true,
    sichtbar: plan.samePage && plan.test ? 'bedingt' : 'immer',
    gilt,
    wenn: plan.forBrowser?.(view, index),
    optionen: open.map(({ wert: w, text, hinweis }) => ({ wert: w, text, hinweis })),
    rohwerte: unparse(plan, wert),
    wert,
    anzeige: wert === undefined ? '' : display(form, plan, wert),
    feld: field,
  };
}

function listOf(form: Form, antworten: Werte, plan: ListPlan, pfad: string, heute: string) {
  const { einzahl, mindestens = 0, hoechstens, keine } = plan.repeater;
  return {
    einzahl,
    eintraege: eintraege(form, antworten, pfad, heute),
    mindestens,
    hoechstens,
    ...(mindestens === 0 ? { keine: keine ?? form.messages.keine ?? '' } : {}),
  };
}

/** The pages of items lie below their list page. */
function listAround(form: Form, { plan, index }: Instance): string | undefined {
  const [pattern] = /^.*(?=\/#\/)/.exec(plan.pattern) ?? [];
  const list = pattern === undefined ? undefined : form.pages.get(pattern);
  return list?.kind === 'liste' ? pathOf({ plan: list, index }) : undefined;
}

function told(form: Form, view: View, plan: PagePlan | ListPlan, index: Index) {
  const { titel, warum, hilfe } = plan.kind === 'liste' ? plan.repeater : plan.page;
  const scope = plan.kind === 'liste' ? (plan.scope.outer ?? form.root) : plan.scope;
  return {
    ueberschrift: headed(form, view, scope, index, titel),
    warum: warum && worded(form, view, scope, index, warum),
    hilfe: hilfe && worded(form, view, scope, index, hilfe),
  };
}

function draw(form: Form, view: View, antworten: Werte, at: Instance): Blatt {
  const { plan, index } = at;
  const felder =
    plan.kind === 'liste' ? [] : plan.fields.map((f) => fieldView(form, view, f, index));
  return {
    ...refer(form, view, at),
    abschnittTitel: plan.section.section.titel,
    abschnittNr: form.sections.indexOf(plan.section) + 1,
    abschnitteGesamt: form.sections.length,
    ...told(form, view, plan, index),
    fertig: complete(view, at),
    zurListe: listAround(form, at),
    felder: felder.filter((f) => f !== undefined),
    ...(plan.kind === 'liste'
      ? { liste: listOf(form, antworten, plan, pathOf(at), view.heute) }
      : {}),
  } as Blatt;
}

/** A page with its fields and answers, ready to be drawn; undefined where it does not apply. */
export function blatt(
  form: Form,
  antworten: Werte,
  pfad: string,
  heute: string,
): Blatt | undefined {
  const view = new View(antworten, heute);
  const at = find(form, view, pfad);
  return at && draw(form, view, antworten, at);
}

export type Geoeffnet =
  | { readonly ok: true; readonly blatt: Blatt; readonly vorige: string | undefined }
  /** `statt`: the page to show instead, the first that is not complete. */
  | { readonly ok: false; readonly statt: string };

/** A page with the path of the one before it, if it may be opened as {@link erreichbar} says. */
export function oeffne(form: Form, antworten: Werte, pfad: string, heute: string): Geoeffnet {
  const view = new View(antworten, heute);
  const reached = reach(form, view, pfad);
  if (!reached.ok) return reached;
  const { at, vorige } = reached;
  return { ok: true, blatt: draw(form, view, antworten, at), vorige };
}

/** A page's stored answers as the values of its inputs, by name. */
export function rohwerte(form: Form, antworten: Werte, pfad: string, heute: string): Rohwerte {
  const page = blatt(form, antworten, pfad, heute);
  return page ? rohwerteVon(page) : {};
}

/** As {@link rohwerte}, of a page that is at hand. */
export function rohwerteVon({ felder }: Blatt): Rohwerte {
  const inputs: Rohwerte = {};
  for (const field of felder) Object.assign(inputs, field.rohwerte);
  return inputs;
}
