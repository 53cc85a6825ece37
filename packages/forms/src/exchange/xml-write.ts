import type { FieldPlan, Form, ScopePlan } from '../engine/plan.ts';
import { pruned } from '../engine/prune.ts';
import { View } from '../engine/view.ts';
import type { Werte } from '../language/application.ts';
import { contentBySection, namespace } from './schema-model.ts';
import { element, escapeXml, toXml } from './xml-text.ts';

function writeMembers(members: readonly (FieldPlan | ScopePlan)[], values: Werte): string {
  return members.map((member) => writeMember(member, values[member.id])).join('');
}

function writeMember(member: FieldPlan | ScopePlan, value: unknown): string {
  if (value === undefined) return '';
  if (member.kind === 'feld') {
    return value === null
      ? `<${member.id} xsi:nil="true"/>`
      : element(member.id, toXml(member, value));
  }
  const items = member.kind === 'gruppe' ? undefined : (value as readonly Werte[]);
  const content = items
    ? items.map((item) => element('eintrag', writeMembers(member.content, item))).join('')
    : writeMembers(member.content, value as Werte);
  return element(member.id, content);
}

/**
 * The answers that apply as XML, by the schema of `xsd(form)`: an element for each section, in it
 * the answers, the groups, and the items of repeaters.
 */
export function alsXml(form: Form, antworten: Werte, heute: string): string {
  const values = pruned(form, new View(antworten, heute));
  const sections = contentBySection(form)
    .map(([{ section }, members]) => [section.id, writeMembers(members, values)] as const)
    .filter(([, content]) => content !== '')
    .map(([id, content]) => element(id, content));
  const { leistung, version } = form.antrag;
  return `<?xml version="1.0" encoding="UTF-8"?>
<antrag xmlns="${escapeXml(namespace(form))}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" leistung="${escapeXml(leistung)}" version="${version}">${sections.join('')}</antrag>`;
}
