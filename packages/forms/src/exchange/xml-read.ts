import { ParseOption, XmlDocument, XmlElement, XmlError, XsdValidator } from 'libxml2-wasm';
import type { FieldPlan, Form, ScopePlan } from '../engine/plan.ts';
import type { Werte } from '../language/application.ts';
import { contentBySection } from './schema-model.ts';
import { fromXml } from './xml-text.ts';
import { xsd } from './xsd.ts';

/** XML that is not an application of this form and version; the message says where. */
export class ApplicationXmlError extends Error {}

/** No network, no external entities. A document type is refused before, so no entities at all. */
const SAFE = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE;

const validators = new WeakMap<Form, XsdValidator>();

function validatorOf(form: Form): XsdValidator {
  const known = validators.get(form);
  if (known) return known;
  using schema = XmlDocument.fromString(xsd(form), { option: SAFE });
  const validator = XsdValidator.fromDoc(schema);
  validators.set(form, validator);
  return validator;
}

function childrenOf(parent: XmlElement): XmlElement[] {
  const all: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) all.push(node);
  }
  return all;
}

function readField(field: FieldPlan, el: XmlElement): unknown {
  if (el.attr('nil', 'xsi')?.value === 'true') return null;
  const children = childrenOf(el).map((c) => ({ name: c.name, text: c.content }));
  return fromXml(field, { text: el.content, children });
}

function readScope(members: readonly (FieldPlan | ScopePlan)[], parent: XmlElement): Werte {
  const values: Werte = {};
  const byName = new Map(members.map((m) => [m.id, m]));
  for (const el of childrenOf(parent)) {
    const member = byName.get(el.name);
    if (!member) continue;
    if (member.kind === 'feld') values[member.id] = readField(member, el);
    else if (member.kind === 'gruppe') values[member.id] = readScope(member.content, el);
    else values[member.id] = childrenOf(el).map((item) => readScope(member.content, item));
  }
  return values;
}

function read(form: Form, doc: XmlDocument): Werte {
  const inside = new Map(contentBySection(form).map(([s, members]) => [s.section.id, members]));
  const values: Werte = {};
  for (const section of childrenOf(doc.root)) {
    Object.assign(values, readScope(inside.get(section.name) ?? [], section));
  }
  return values;
}

/**
 * Reads XML of `alsXml` back into answers. It must be valid by the form's schema; whether it is
 * complete and in itself right, `fehlt` says.
 *
 * @throws ApplicationXmlError for XML that is not well-formed, has a document type, or is not valid
 */
export function vonXml(form: Form, xml: string): Werte {
  if (/<!DOCTYPE/i.test(xml)) throw new ApplicationXmlError('a document type is not allowed');
  const validator = validatorOf(form);
  try {
    using doc = XmlDocument.fromString(xml, { option: SAFE });
    validator.validate(doc);
    return read(form, doc);
  } catch (error) {
    if (error instanceof XmlError) throw new ApplicationXmlError(error.message);
    throw error;
  }
}
