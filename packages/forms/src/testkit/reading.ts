import { isDeepStrictEqual } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fehlt } from '../engine/missing.ts';
import { erreichbar, seiten } from '../engine/pages.ts';
import type { Form } from '../engine/plan.ts';
import { bereinige } from '../engine/prune.ts';
import { zusammenfassung } from '../engine/summary.ts';
import { alsJson } from '../exchange/json.ts';
import { jsonSchema } from '../exchange/json-schema.ts';
import { vonXml } from '../exchange/xml-read.ts';
import { alsXml } from '../exchange/xml-write.ts';
import type { Werte } from '../language/application.ts';

const must = (good: boolean, sentence: string) => {
  if (!good) throw new Error(sentence);
};

/** The same answers with the names of all objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, reversed(v)]),
  );
}

/** Pruning twice is pruning once, the order of names does not matter, and every reader prunes. */
export function mustPruneWell(form: Form, answers: Werte, heute: string): void {
  const once = bereinige(form, answers, heute).antworten;
  const twice = bereinige(form, once, heute);
  must(isDeepStrictEqual(once, twice.antworten), 'pruning is not idempotent');
  must(twice.weggefallen.length === 0, 'pruned answers still lose something');
  const other = bereinige(form, reversed(answers) as Werte, heute).antworten;
  must(isDeepStrictEqual(once, other), 'pruning depends on the order of names');
  const paths = (a: Werte) => seiten(form, a, heute).map((s) => s.pfad);
  must(isDeepStrictEqual(paths(answers), paths(once)), 'the pages depend on dropped answers');
  must(alsXml(form, answers, heute) === alsXml(form, once, heute), 'XML shows dropped answers');
  const told = (a: Werte) => JSON.stringify(zusammenfassung(form, a, heute));
  must(told(answers) === told(once), 'the check page shows dropped answers');
}

const validators = new WeakMap<Form, ValidateFunction>();

function validatorOf(form: Form): ValidateFunction {
  const validate =
    validators.get(form) ??
    new Ajv2020({ strict: true, strictTypes: false }).compile(jsonSchema(form));
  validators.set(form, validate);
  return validate;
}

/** A complete application can be sent, and is read back from XML and JSON as it was. */
export function mustBeSendable(form: Form, answers: Werte, heute: string): void {
  const open = fehlt(form, answers, heute);
  must(open.length === 0, `after the last page something is missing: ${JSON.stringify(open[0])}`);
  must(erreichbar(form, answers, undefined, heute).ok, 'the check page is not reachable');
  const { antworten } = bereinige(form, answers, heute);
  const back = vonXml(form, alsXml(form, answers, heute));
  must(isDeepStrictEqual(back, antworten), `XML is read back differently: ${JSON.stringify(back)}`);
  const json = JSON.parse(JSON.stringify(alsJson(form, answers, heute))) as { antworten: Werte };
  const validate = validatorOf(form);
  must(validate(json), `JSON is not valid: ${JSON.stringify(validate.errors)}`);
  must(isDeepStrictEqual(json.antworten, antworten), 'JSON is read back differently');
}

/** Every question of the check page is said, and no name stands in braces. */
export function mustReadWell(form: Form, answers: Werte, heute: string): void {
  for (const section of zusammenfassung(form, answers, heute).abschnitte) {
    for (const group of section.gruppen) {
      must(group.titel.trim() !== '', `${group.seite} has no title`);
      for (const { feld, frage, antwort } of group.zeilen) {
        must(frage.trim() !== '' && antwort.trim() !== '', `${group.seite}: ${feld} says nothing`);
      }
    }
  }
}
