import type { Werte } from '../language/application.ts';
import { type Fehlend, missingIn } from './missing.ts';
import type { Form } from './plan.ts';
import { pruned } from './prune.ts';
import { View } from './view.ts';

/** Whether an application can be sent, and what then is sent. */
export interface Abschluss {
  /** As `fehlt`; empty: it can be sent. */
  readonly fehlt: readonly Fehlend[];
  /** As `bereinige(…).antworten`. */
  readonly antworten: Werte;
}

/** Validates and prunes a whole application in one go. */
export function schliesseAb(form: Form, antworten: Werte, heute: string): Abschluss {
  const view = new View(antworten, heute);
  return { fehlt: missingIn(form, view), antworten: pruned(form, view) };
}
