import { uuidV5 } from '../portal/src/competence/authorities/uuid.ts';

/** Namespace of the destinations of sample authorities. */
const namespace = '6f1c1d62-4d0c-5b8e-9d6a-1d1f3c0c5a01';

/** Where applications to a sample authority go: the same id for the same authority, everywhere. */
export function destinationIdOf(authorityId: string): string {
  return uuidV5(authorityId, namespace);
}
