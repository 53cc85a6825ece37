import { type AssertionExpectation, instant } from './assertion.ts';
import type { Attributes } from './attributes.ts';
import { atLeast, type Level, levelOfStork, lower } from './levels.ts';
import { ns } from './names.ts';
import { ok, type Result, refuse } from './result.ts';
import { onlyChild, textOf } from './xml/find.ts';
import type { Node } from './xml/read.ts';

export type LevelExpectation = Pick<AssertionExpectation, 'now' | 'skew'> & {
  minimumLevel: Level;
  /** The person must have proved who they are at this time or later (after ForceAuthn). */
  authenticatedSince?: Date | undefined;
};

/**
 * Reads when and how surely the person proved who they are (SAML Core 2.7.2). The level is the lower of
 * the authentication context and BundID's attribute EID-CITIZEN-QAA-LEVEL, should they differ.
 */
export function readAuthn(
  assertion: Node,
  attributes: Attributes,
  expected: LevelExpectation,
): Result<{ level: Level; at: Date }> {
  const statement = onlyChild(assertion, ns.saml, 'AuthnStatement');
  const at = statement && instant(statement, 'AuthnInstant');
  if (!statement || !at) return refuse('unexpected-structure', 'not one authentication');
  if (at.getTime() > expected.now.getTime() + expected.skew) {
    return refuse('not-yet-valid', 'AuthnInstant');
  }
  const since = expected.authenticatedSince;
  if (since && at.getTime() < since.getTime() - expected.skew) {
    return refuse('authentication-not-fresh', 'AuthnInstant');
  }
  const end = instant(statement, 'SessionNotOnOrAfter');
  if (end && end.getTime() <= expected.now.getTime() - expected.skew) {
    return refuse('expired', 'SessionNotOnOrAfter');
  }
  const context = onlyChild(statement, ns.saml, 'AuthnContext');
  const stated = levelOfStork(textOf(onlyChild(context, ns.saml, 'AuthnContextClassRef')) ?? '');
  const attribute = attributes.level && levelOfStork(attributes.level.value);
  if (!stated || (attributes.level && !attribute)) return refuse('level-unknown', 'AuthnContext');
  const level = attribute ? lower(stated, attribute) : stated;
  return atLeast(level, expected.minimumLevel) ? ok({ level, at }) : refuse('level-too-low', level);
}
