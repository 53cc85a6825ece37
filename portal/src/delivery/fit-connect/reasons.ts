import {
  type RejectionKind,
  type RejectionProblem,
  rejectionKindOf,
} from '@sozialplattform/fit-connect';
import type { RefusalReason } from '../transport.ts';

const reasons: Record<RejectionKind, RefusalReason> = {
  'incorrect-authentication-tag': 'changed',
  'hash-mismatch': 'changed',
  'encryption-issue': 'not-decrypted',
  'syntax-violation': 'unreadable',
  'schema-violation': 'unreadable',
  'missing-schema': 'unreadable',
  'unsupported-schema': 'unfamiliar',
  'unsupported-data-schema': 'unfamiliar',
  'service-mismatch': 'no-service',
  'unsupported-service': 'not-offered',
  'attachments-mismatch': 'wrong-files',
  'missing-attachment': 'missing-file',
  'missing-data': 'missing-data',
  'unsupported-reply-channel': 'no-reply',
  'technical-error': 'technical',
};

/** The reason of a rejection; what the authority's system wrote about it is not for citizens. */
export function reasonOf(problems: readonly RejectionProblem[] | undefined): RefusalReason {
  const kinds = (problems ?? []).map(({ type }) => rejectionKindOf(type));
  const kind = kinds.find((each) => each !== undefined);
  return kind ? reasons[kind] : 'unknown';
}
