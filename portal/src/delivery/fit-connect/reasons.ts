import {
  type RejectionKind,
  type RejectionProblem,
  rejectionKindOf,
} from '@sozialplattform/fit-connect';

const changed = 'Die Daten sind bei der Übertragung verändert worden.';
const unreadable = 'Die Behörde konnte die Daten nicht lesen.';
const unfamiliar = 'Die Behörde kann diese Form der Daten noch nicht verarbeiten.';
const unknown = 'Die Behörde hat keinen Grund genannt.';

/** Why an authority's system refused, in words for the person who applied. */
const reasons: Record<RejectionKind, string> = {
  'incorrect-authentication-tag': changed,
  'hash-mismatch': changed,
  'encryption-issue': 'Die Behörde konnte die Daten nicht entschlüsseln.',
  'syntax-violation': unreadable,
  'schema-violation': unreadable,
  'missing-schema': unreadable,
  'unsupported-schema': unfamiliar,
  'unsupported-data-schema': unfamiliar,
  'service-mismatch': 'Die Behörde konnte den Antrag keiner Leistung zuordnen.',
  'unsupported-service': 'Die Behörde nimmt diesen Antrag nicht auf diesem Weg an.',
  'attachments-mismatch': 'Bei der Behörde fehlte eine Datei, oder es war eine zu viel.',
  'missing-attachment': 'Bei der Behörde fehlte eine Datei.',
  'missing-data': 'Bei der Behörde fehlten die Angaben aus dem Antrag.',
  'unsupported-reply-channel': 'Die Behörde kann auf diesem Weg nicht antworten.',
  'technical-error': 'Bei der Behörde gab es einen technischen Fehler.',
};

/** The reason of a rejection in plain German; what the authority's system wrote is not for citizens. */
export function reasonOf(problems: readonly RejectionProblem[] | undefined): string {
  const kinds = (problems ?? []).map(({ type }) => rejectionKindOf(type));
  const kind = kinds.find((each) => each !== undefined);
  return kind ? reasons[kind] : unknown;
}
