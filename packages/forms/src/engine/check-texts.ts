import type { Form, ScopePlan } from './plan.ts';
import { resolve } from './resolve.ts';

/** Names in a text's placeholders that mean no field where the text stands. */
function unknownNames(scope: ScopePlan, texts: readonly (string | undefined)[]): string[] {
  const names = texts.flatMap((t) =>
    [...(t ?? '').matchAll(/\{([\w.]+)\}/g)].map((m) => m[1] ?? ''),
  );
  return names.filter((name) => resolve(scope, name)?.kind !== 'feld');
}

/** Faults of what a form says: empty labels and titles, placeholders of no field, lists of one. */
export function faultsOfTexts(form: Form): string[] {
  const faults: string[] = [];
  const check = (
    where: string,
    scope: ScopePlan,
    first: string,
    ...more: (string | undefined)[]
  ) => {
    if (first.trim() === '') faults.push(`${where}: der Text ist leer`);
    for (const name of unknownNames(scope, [first, ...more])) {
      faults.push(`${where}: {${name}} ist hier kein Feld`);
    }
  };
  for (const plan of form.pages.values()) {
    if (plan.kind === 'seite') {
      const { titel, warum, hilfe } = plan.page;
      check(plan.pattern, plan.scope, titel, warum, hilfe);
      if (plan.fields.length === 0) faults.push(`${plan.pattern}: die Seite ist leer`);
    } else {
      const { titel, warum, hilfe, beschriftung, einzahl } = plan.repeater;
      check(plan.pattern, plan.scope.outer ?? form.root, titel, warum, hilfe);
      check(plan.pattern, plan.scope, einzahl, beschriftung);
    }
  }
  for (const plan of form.fields) {
    const { label, allgemein, hinweis, warum, feldart } = plan.field;
    check(plan.path, plan.scope, label, allgemein, hinweis, warum);
    if (feldart === 'datei' && (allgemein ?? label).includes('{')) {
      faults.push(`${plan.path}: vor der ersten Antwort fehlt ein Name (allgemein)`);
    }
    if ((feldart === 'auswahl' || feldart === 'mehrfach') && plan.options.length === 0) {
      faults.push(`${plan.path}: keine Antworten zur Auswahl`);
    }
  }
  return faults;
}
