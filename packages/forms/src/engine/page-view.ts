import type { Seitenbedingung } from '../browser/index.ts';
import type { Werte } from '../language/application.ts';
import type { Feld } from '../language/field.ts';
import { display } from './display.ts';
import { type Blattverweis, refer } from './pages.ts';
import { type Rohwerte, unparse } from './parse/unparse.ts';
import type { FieldPlan, Form, Index, ListPlan, PagePlan } from './plan.ts';
import { type Eintrag, eintraege } from './repeaters.ts';
import { maxLength } from './value.ts';
import { OPEN, View } from './view.ts';
import { find } from './walk.ts';
import { worded } from './wording.ts';

/** A field of a page, ready to be drawn. */
export interface Feldansicht {
  /** Its id and the name of its input; a date's inputs add -tag, -monat, -jahr. */
  readonly name: string;
  /** Where its answer lies, without items' numbers: 'personen.vorname'. */
  readonly ort: string;
  readonly feldart: Feld['feldart'];
  readonly label: string;
  readonly hinweis?: string;
  readonly warum?: string;
  readonly autocomplete?: string;
  readonly optional: boolean;
  /**
   * 'bedingt': whether it applies depends on another field of this page, so it is shown without
   * JavaScript and needed only if it then applies.
   */
  readonly sichtbar: 'immer' | 'bedingt';
  /** For a 'bedingt' field, whether it applies as things stand. */
  readonly gilt: boolean;
  /** The condition of a 'bedingt' field for a browser; missing where inputs can't tell. */
  readonly wenn?: Seitenbedingung;
  readonly optionen: readonly {
    readonly wert: string;
    readonly text: string;
    readonly hinweis?: string;
  }[];
  readonly hoechstlaenge?: number;
  /** The answer as the values of its inputs. */
  readonly rohwerte: Rohwerte;
  readonly wert: unknown;
  /** The answer in words; what a `berechnet` field shows. */
  readonly anzeige: string;
  readonly feld: Feld;
}

export interface Blatt extends Blattverweis {
  readonly abschnittTitel: string;
  /** The section's number, from 1, of how many. */
  readonly abschnittNr: number;
  readonly abschnitteGesamt: number;
  readonly warum?: string;
  readonly hilfe?: string;
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

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function fieldView(form: Form, view: View, plan: FieldPlan, index: Index): Feldansicht | undefined {
  const { field, options } = plan;
  const gilt = view.holds(plan, index) === true;
  if (!gilt && !(plan.samePage && view.pageHolds(plan.page, index) === true)) return undefined;
  const say = (text: string | undefined) => text && worded(form, view, plan.scope, index, text);
  const stored = plan.compute ? view.read(plan, index) : view.raw(plan, index);
  const wert = stored === OPEN ? undefined : stored;
  const open = options.filter((o) => !o.test || o.test(view, index) === true || plan.samePage);
  const long = field.feldart === 'text' || field.feldart === 'langtext';
  return {
    name: plan.id,
    ort: plan.path,
    feldart: field.feldart,
    label: say(field.label) ?? '',
    ...given({
      hinweis: say(field.hinweis),
      warum: say(field.warum),
      autocomplete: field.autocomplete,
      hoechstlaenge: long ? maxLength(field) : undefined,
    }),
    optional: field.optional === true,
    sichtbar: plan.samePage && plan.test ? 'bedingt' : 'immer',
    gilt,
    ...(plan.forBrowser ? { wenn: plan.forBrowser(view, index) } : {}),
    optionen: open.map(({ wert: w, text, hinweis }) => ({ wert: w, text, ...given({ hinweis }) })),
    rohwerte: unparse(plan, wert),
    wert,
    anzeige: wert === undefined ? '' : display(form, plan, wert),
    feld: field,
  } as Feldansicht;
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

function told(form: Form, view: View, plan: PagePlan | ListPlan, index: Index) {
  const source = plan.kind === 'liste' ? plan.repeater : plan.page;
  const scope = plan.kind === 'liste' ? (plan.scope.outer ?? form.root) : plan.scope;
  const say = (text: string | undefined) => text && worded(form, view, scope, index, text);
  return given({ warum: say(source.warum), hilfe: say(source.hilfe) });
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
  if (!at) return undefined;
  const { plan, index } = at;
  const felder =
    plan.kind === 'liste' ? [] : plan.fields.map((f) => fieldView(form, view, f, index));
  return {
    ...refer(form, view, at),
    abschnittTitel: plan.section.section.titel,
    abschnittNr: form.sections.indexOf(plan.section) + 1,
    abschnitteGesamt: form.sections.length,
    ...told(form, view, plan, index),
    felder: felder.filter((f) => f !== undefined),
    ...(plan.kind === 'liste' ? { liste: listOf(form, antworten, plan, pfad, heute) } : {}),
  } as Blatt;
}

/** A page's stored answers as the values of its inputs, by name. */
export function rohwerte(form: Form, antworten: Werte, pfad: string, heute: string): Rohwerte {
  const felder = blatt(form, antworten, pfad, heute)?.felder ?? [];
  return Object.assign({}, ...felder.map((f) => f.rohwerte)) as Rohwerte;
}
