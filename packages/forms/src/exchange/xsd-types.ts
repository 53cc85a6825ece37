import type { FieldPlan } from '../engine/plan.ts';
import { LIMITS, maxLength } from '../engine/value.ts';
import { escapeXml, euros, isMoney, itemName } from './xml-text.ts';

/** The XML Schema types of the kinds of field. */

const restrict = (base: string, ...facets: string[]) =>
  `<xs:simpleType><xs:restriction base="xs:${base}">${facets.join('')}</xs:restriction></xs:simpleType>`;

const facet = (name: string, value: string | number) =>
  `<xs:${name} value="${escapeXml(String(value))}"/>`;

const pattern = (regex: string) => restrict('string', facet('pattern', regex));

const textOf = (max: number, min = 1) =>
  restrict('string', facet('minLength', Math.max(min, 1)), facet('maxLength', max));

function number(plan: FieldPlan): string {
  const { field } = plan;
  const money = isMoney(plan);
  const amount = (n: number) => (money ? euros(n) : String(n));
  const places = money ? 2 : (field.nachkommastellen ?? 0);
  const least = field.feldart === 'geld' ? (field.ab ?? 0) : field.ab;
  return restrict(
    'decimal',
    ...(field.feldart === 'berechnet' && !money ? [] : [facet('fractionDigits', places)]),
    ...(typeof least === 'number' ? [facet('minInclusive', amount(least))] : []),
    ...(typeof field.bis === 'number' ? [facet('maxInclusive', amount(field.bis))] : []),
  );
}

const choice = (plan: FieldPlan) =>
  restrict('string', ...plan.options.map((o) => facet('enumeration', o.wert)));

const listOf = (name: string, type: string, max: number) =>
  `<xs:element name="${name}" maxOccurs="${max}">${type}</xs:element>`;

const sequence = (content: string) =>
  `<xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>`;

function files(plan: FieldPlan): string {
  const ids = listOf(
    'datei',
    pattern('[A-Za-z0-9_\\-]{1,64}'),
    plan.field.hoechstens ?? LIMITS.dateien,
  );
  if (!plan.field.nachreichbar) return sequence(ids);
  const later = `<xs:element name="spaeter">${restrict('boolean', facet('pattern', 'true'))}</xs:element>`;
  return `<xs:complexType><xs:choice>${ids}${later}</xs:choice></xs:complexType>`;
}

const DERIVED: { readonly [format: string]: string } = {
  datum: restrict('date'),
  jaNein: restrict('boolean'),
  text: restrict('string'),
};

const PATTERNS: { readonly [feldart: string]: string } = {
  land: '[A-Z]{2}',
  iban: '[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}',
  bic: '[A-Z0-9]{8}([A-Z0-9]{3})?',
  telefon: '\\+[1-9][0-9]{4,14}',
  email: '[^@\\s]+@[^@\\s]+',
  plz: '[0-9]{5}',
  steuerId: '[0-9]{11}',
  rvnr: '[0-9]{8}[A-Z][0-9]{3}',
  kvnr: '[A-Z][0-9]{9}',
  azrNr: '[0-9]{12}',
  betriebsnummer: '[0-9]{8}',
};

/** The type of a field's element, as an anonymous type definition. */
export function xsdType(plan: FieldPlan): string {
  const { field } = plan;
  switch (field.feldart) {
    case 'text':
    case 'langtext':
      return textOf(maxLength(field), field.minLaenge);
    case 'zahl':
    case 'geld':
      return number(plan);
    case 'datum':
      return restrict('date');
    case 'monat':
      return restrict('gYearMonth');
    case 'auswahl':
      return choice(plan);
    case 'jaNeinWeissNicht':
      return restrict(
        'string',
        ...['ja', 'nein', 'weissNicht'].map((v) => facet('enumeration', v)),
      );
    case 'jaNein':
      return restrict('boolean');
    case 'bestaetigung':
      return restrict('boolean', facet('pattern', 'true'));
    case 'mehrfach':
      return sequence(listOf(itemName(plan), choice(plan), plan.options.length));
    case 'laender':
      return sequence(listOf('land', pattern('[A-Z]{2}'), field.hoechstens ?? LIMITS.laender));
    case 'datei':
      return files(plan);
    case 'unterschrift':
      return sequence(
        `<xs:element name="name" minOccurs="0">${textOf(LIMITS.text)}</xs:element>` +
          `<xs:element name="zug" minOccurs="0">${textOf(LIMITS.zug)}</xs:element>`,
      );
    case 'berechnet':
      return DERIVED[field.format ?? ''] ?? number(plan);
    default:
      return pattern(PATTERNS[field.feldart] ?? '.+');
  }
}
