import { bearer, ns } from './names.ts';
import { ok, type Result, refuse } from './result.ts';
import { childrenOf, onlyChild, textOf } from './xml/find.ts';
import type { Node } from './xml/read.ts';

/** What an assertion is measured against. */
export type AssertionExpectation = {
  issuer: string;
  audience: string;
  recipient: string;
  inResponseTo: string;
  now: Date;
  /** How far the two clocks may differ, in milliseconds. */
  skew: number;
};

/**
 * Checks what a verified assertion says of itself (SAML Core 2.3.3, 2.4.1.2, 2.5.1; Profiles 4.1.4.2 and
 * 4.1.4.3): version, issuer, conditions, audience, and a bearer confirmation made for our request.
 * @returns until when it can be used
 */
export function checkAssertion(assertion: Node, expected: AssertionExpectation): Result<Date> {
  if (assertion.attributes.get('Version') !== '2.0') return refuse('wrong-version', 'assertion');
  if (textOf(onlyChild(assertion, ns.saml, 'Issuer')) !== expected.issuer) {
    return refuse('wrong-issuer', 'assertion');
  }
  const conditions = onlyChild(assertion, ns.saml, 'Conditions');
  if (!conditions) return refuse('unexpected-structure', 'conditions');
  const inTime = checkPeriod(conditions, expected);
  if (!inTime.ok) return inTime;
  const restrictions = childrenOf(conditions, ns.saml, 'AudienceRestriction');
  const forUs = restrictions.every((restriction) =>
    childrenOf(restriction, ns.saml, 'Audience').some((node) => textOf(node) === expected.audience),
  );
  if (restrictions.length === 0 || !forUs) return refuse('wrong-audience', 'assertion');
  return checkSubject(assertion, expected);
}

function checkSubject(assertion: Node, expected: AssertionExpectation): Result<Date> {
  const subject = onlyChild(assertion, ns.saml, 'Subject');
  const confirmation = onlyChild(subject, ns.saml, 'SubjectConfirmation');
  const data = onlyChild(confirmation, ns.saml, 'SubjectConfirmationData');
  if (!data || confirmation?.attributes.get('Method') !== bearer) {
    return refuse('unexpected-structure', 'not one bearer confirmation');
  }
  if (data.attributes.get('Recipient') !== expected.recipient) {
    return refuse('wrong-recipient', 'subject confirmation');
  }
  if (data.attributes.get('InResponseTo') !== expected.inResponseTo) {
    return refuse('wrong-in-response-to', 'subject confirmation');
  }
  const until = instant(data, 'NotOnOrAfter');
  if (!until) return refuse('unexpected-structure', 'confirmation without end');
  const inTime = checkPeriod(data, expected);
  return inTime.ok ? ok(new Date(until.getTime() + expected.skew)) : inTime;
}

/** NotBefore and NotOnOrAfter of an element; each may be missing, neither may be malformed. */
function checkPeriod(
  node: Node,
  { now, skew }: Pick<AssertionExpectation, 'now' | 'skew'>,
): Result<true> {
  for (const name of ['NotBefore', 'NotOnOrAfter']) {
    if (node.attributes.has(name) && !instant(node, name)) {
      return refuse('unexpected-structure', `${name} of ${node.name}`);
    }
  }
  const from = instant(node, 'NotBefore');
  const until = instant(node, 'NotOnOrAfter');
  if (from && now.getTime() + skew < from.getTime()) return refuse('not-yet-valid', node.name);
  if (until && now.getTime() - skew >= until.getTime()) return refuse('expired', node.name);
  return ok(true);
}

/** A SAML time: `xs:dateTime` in UTC (SAML Core 1.3.3). */
export function instant(node: Node, name: string): Date | undefined {
  const text = node.attributes.get(name);
  if (!text || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
