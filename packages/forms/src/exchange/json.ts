import type { Form } from '../engine/plan.ts';
import { pruned } from '../engine/prune.ts';
import { View } from '../engine/view.ts';
import type { Werte } from '../language/application.ts';

/** An application as JSON: the form, its version, and the answers that apply. */
export interface AntragJson {
  readonly leistung: string;
  readonly version: number;
  readonly antworten: Werte;
}

/** The answers that apply as JSON, by the schema of `jsonSchema(form)`. */
export const alsJson = (form: Form, antworten: Werte, heute: string): AntragJson => ({
  leistung: form.antrag.leistung,
  version: form.antrag.version,
  antworten: pruned(form, new View(antworten, heute)),
});
