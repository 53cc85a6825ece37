/** Key of a Gemeinde (8 digits) or a Kreis (5 digits). */
export function placeKey(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && /^\d{5}(\d{3})?$/.test(value) ? value : undefined;
}
