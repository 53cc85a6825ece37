/** Why an authority's system refused, in words for the person who applied. */
const reasons: Record<string, string> = {
  'incorrect-authentication-tag': 'Die Daten sind bei der Übertragung verändert worden.',
  'encryption-issue': 'Die Behörde konnte die Daten nicht entschlüsseln.',
  'syntax-violation': 'Die Behörde konnte die Daten nicht lesen.',
  'schema-violation': 'Die Daten haben nicht die Form, die die Behörde erwartet.',
  'unsupported-schema': 'Die Behörde kann diese Form der Daten noch nicht lesen.',
  'unsupported-data-schema': 'Die Behörde kann diese Form der Daten noch nicht lesen.',
  'unsupported-service': 'Die Behörde nimmt diesen Antrag nicht auf diesem Weg an.',
  'attachments-mismatch': 'Es fehlte eine Datei, oder es war eine zu viel.',
  'missing-attachment': 'Es fehlte eine Datei.',
  'hash-mismatch': 'Eine Datei ist bei der Übertragung verändert worden.',
};

/** The reason of a rejection: what a person at the authority wrote, or what its system found. */
export function reasonOf(
  problems: readonly { type: string; detail: string }[] | undefined,
): string {
  const [problem] = problems ?? [];
  if (!problem) return 'Die Behörde hat keinen Grund genannt.';
  const kind = problem.type.split('/').at(-1) ?? '';
  return reasons[kind] ?? problem.detail.slice(0, 500);
}
