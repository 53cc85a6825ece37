import { problemPrefix, type RejectionProblem } from '../set/types.ts';

/** Reasons for a rejection, by the last part of their type. */
export const rejections = {
  'incorrect-authentication-tag': 'Das Authentication-Tag stimmt nicht mit dem Ereignis überein.',
  'encryption-issue': 'Der Inhalt lässt sich nicht entschlüsseln.',
  'syntax-violation': 'Der Inhalt ist syntaktisch falsch.',
  'schema-violation': 'Der Inhalt verletzt sein Schema.',
  'unsupported-schema': 'Das Schema der Metadaten wird nicht unterstützt.',
  'service-mismatch': 'Die Verwaltungsleistung der Metadaten ist eine andere als die angekündigte.',
  'unsupported-service': 'Die Verwaltungsleistung wird hier nicht angeboten.',
  'unsupported-data-schema': 'Das Schema der Fachdaten wird nicht unterstützt.',
  'attachments-mismatch': 'Die Anlagen sind andere als die angekündigten.',
  'missing-attachment': 'Eine Anlage fehlt.',
  'missing-data': 'Die Fachdaten fehlen.',
  'missing-schema': 'Die Angabe des Schemas fehlt.',
  'hash-mismatch': 'Der Hashwert stimmt nicht.',
  'unsupported-reply-channel': 'Der Rückkanal wird nicht unterstützt.',
  'technical-error': 'Ein technischer Fehler ist aufgetreten.',
} as const;

export type RejectionKind = keyof typeof rejections;

/** Where a problem lies. */
export type Instance = 'metadata' | 'data' | 'set' | `attachment:${string}`;

/** A problem for a reject event. `detail` says what was found; never content. */
export function rejection(
  kind: RejectionKind,
  instance: Instance,
  detail: string = rejections[kind],
): RejectionProblem {
  return { type: problemPrefix + kind, title: rejections[kind], detail, instance };
}

/** The kind of a problem that was received; undefined for types this package does not know. */
export function rejectionKindOf(type: string): RejectionKind | undefined {
  const name = type.startsWith(problemPrefix) ? type.slice(problemPrefix.length) : '';
  return Object.hasOwn(rejections, name) ? (name as RejectionKind) : undefined;
}
