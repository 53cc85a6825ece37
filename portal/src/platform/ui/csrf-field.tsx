import { usePage } from '../http/page-context.ts';

/** Stands in every form that posts. */
export function CsrfField() {
  return <input type="hidden" name="_csrf" value={usePage().csrfToken()} />;
}
