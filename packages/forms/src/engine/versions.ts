import type { Antrag, Werte } from '../language/application.ts';

/** A draft of a version that the definition can't move: newer than it. */
export class VersionError extends Error {
  constructor(antrag: Antrag, version: number) {
    super(
      `antrag "${antrag.leistung}": a draft of version ${version}, the form is ${antrag.version}`,
    );
  }
}

/**
 * Moves a draft's answers from the version it was begun with to the definition's, step by step.
 * A version without a step moves as it is; what no longer fits shows up as missing or dropped.
 */
export function ziehUm(antrag: Antrag, antworten: Werte, version: number): Werte {
  if (version > antrag.version) throw new VersionError(antrag, version);
  let moved = antworten;
  for (let v = version; v < antrag.version; v++) moved = antrag.umzug?.[v]?.(moved) ?? moved;
  return moved;
}
