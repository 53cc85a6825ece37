import type { FieldPlan, Form, ScopePlan } from '../engine/plan.ts';
import { contentBySection, memberRequired, namespace } from './schema-model.ts';
import { escapeXml } from './xml-text.ts';
import { xsdType } from './xsd-types.ts';

const documented = (text: string) =>
  `<xs:annotation><xs:documentation xml:lang="de">${escapeXml(text)}</xs:documentation></xs:annotation>`;

function declare(name: string, must: boolean, inside: string, more = ''): string {
  return `<xs:element name="${name}"${must ? '' : ' minOccurs="0"'}${more}>${inside}</xs:element>`;
}

const sequence = (content: string) =>
  `<xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>`;

const members = (content: readonly (FieldPlan | ScopePlan)[]): string =>
  sequence(content.map(member).join(''));

function member(m: FieldPlan | ScopePlan): string {
  if (m.kind === 'feld') {
    const nil = m.field.optional ? ' nillable="true"' : '';
    return declare(m.id, memberRequired(m), documented(m.field.label) + xsdType(m), nil);
  }
  if (!m.repeater) return declare(m.id, memberRequired(m), members(m.content));
  const { mindestens: least = 0, hoechstens: most, titel } = m.repeater;
  const items = `<xs:element name="eintrag" minOccurs="${least}" maxOccurs="${most}">${members(m.content)}</xs:element>`;
  return declare(m.id, memberRequired(m), documented(titel) + sequence(items));
}

/**
 * The XML Schema of a form's version. An element is required where every complete application has
 * it; what depends on other answers is not. Limits that move with the day are not in it.
 */
export function xsd(form: Form): string {
  const ns = escapeXml(namespace(form));
  const { leistung, version, titel } = form.antrag;
  const sections = contentBySection(form).map(([{ section }, content]) =>
    declare(section.id, content.some(memberRequired), documented(section.titel) + members(content)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${ns}" targetNamespace="${ns}" elementFormDefault="qualified" version="${version}">
<xs:element name="antrag">${documented(titel)}<xs:complexType><xs:sequence>${sections.join('\n')}</xs:sequence>
<xs:attribute name="leistung" type="xs:string" use="required" fixed="${escapeXml(leistung)}"/>
<xs:attribute name="version" type="xs:positiveInteger" use="required" fixed="${version}"/></xs:complexType></xs:element>
</xs:schema>
`;
}
