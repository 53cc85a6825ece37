import type { Place } from '../places/answer.ts';
import { isTown } from '../places/types.ts';

/** "Tastrup (Kreis Schleswig-Flensburg)", "Flensburg (kreisfreie Stadt)"; a Kreis by its name alone. */
export function placeText({ name, kreis }: Place, town: string): string {
  if (name === kreis.name) return isTown(kreis) ? `${name} (${town})` : name;
  return `${name} (${kreis.name})`;
}
