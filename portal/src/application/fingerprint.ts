import { hash } from 'node:crypto';
import { type Blatt, rohwerteVon } from '@sozialplattform/forms';

/**
 * Tells whether what is stored of a page is still what it showed: its answers, or of a list its items. The
 * name of the item counts, too: once another item is removed, its page is that of the next one.
 */
export function fingerprint(page: Blatt): string {
  const stored = page.liste
    ? page.liste.eintraege.map(({ antworten }) => antworten)
    : Object.entries(rohwerteVon(page)).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([page.eintrag ?? null, stored]), 'base64url').slice(0, 16);
}
