import type { Werte } from '../language/application.ts';
import { unsaidItem, wordedInFull } from './heading.ts';
import type { FieldPlan, Form } from './plan.ts';
import { View } from './view.ts';
import { type Instance, pathOf, placeOf, walk } from './walk.ts';

/** A document that the answers call for. */
export interface Dokument {
  /** Where its files lie: 'personen/1/ausweis', without repeaters 'mietvertrag'. */
  readonly ort: string;
  readonly feld: string;
  readonly seite: string;
  readonly titel: string;
  /** The names of the items that it belongs to, where the title does not say them. */
  readonly eintrag?: string;
  readonly zustand: 'vorhanden' | 'spaeter' | 'fehlt' | 'freiwillig';
  readonly dateien: readonly string[];
  readonly nachreichbar: boolean;
}

function stateOf(field: FieldPlan, value: unknown, files: readonly string[]): Dokument['zustand'] {
  if (files.length > 0) return 'vorhanden';
  if (value === 'spaeter') return 'spaeter';
  return field.field.optional ? 'freiwillig' : 'fehlt';
}

function describe(form: Form, view: View, field: FieldPlan, at: Instance): Dokument {
  const { index } = at;
  const value = view.read(field, index);
  const dateien = Array.isArray(value) ? value.map(String) : [];
  const { label } = field.field;
  const titel = wordedInFull(form, view, field.scope, index, label);
  const eintrag = unsaidItem(form, view, field.scope, index, label, titel);
  return {
    ort: placeOf(field, index),
    feld: field.id,
    seite: pathOf(at),
    titel,
    ...(eintrag === undefined ? {} : { eintrag }),
    zustand: stateOf(field, value, dateien),
    dateien,
    nachreichbar: field.field.nachreichbar === true,
  };
}

/** The documents that the answers so far call for, in the order of the form. */
export function dokumente(form: Form, antworten: Werte, heute: string): Dokument[] {
  const view = new View(antworten, heute);
  return [...walk(form, view)].flatMap((at) => {
    if (at.plan.kind === 'liste') return [];
    const asked = at.plan.fields.filter(
      (f) => f.field.feldart === 'datei' && view.holds(f, at.index) === true,
    );
    return asked.map((field) => describe(form, view, field, at));
  });
}

/** A document that may be called for, for "Das brauchen Sie" before anything is answered. */
export interface MoeglichesDokument {
  readonly feld: string;
  readonly titel: string;
  /** Whether everyone needs it, whatever the answers are. */
  readonly immer: boolean;
  readonly nachreichbar: boolean;
}

/** All documents that the form can ask for, in words that need no answer. */
export const moeglicheDokumente = (form: Form): MoeglichesDokument[] =>
  form.fields
    .filter(({ field }) => field.feldart === 'datei')
    .map(({ id, field, page, test, scope }) => ({
      feld: id,
      titel: field.allgemein ?? field.label,
      immer: page.tests.length === 0 && !test && scope.depth === 0 && !field.optional,
      nachreichbar: field.nachreichbar === true,
    }));
