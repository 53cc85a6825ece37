import type { LandKey } from './places/laender.ts';

/** The question that leads from a place to the authority for a Leistung. */
export function competencePath(
  slug: string,
  query: { ort?: string; ags?: string; land?: LandKey } = {},
): string {
  const search = new URLSearchParams(query).toString();
  return `/leistungen/${slug}/zustaendig${search ? `?${search}` : ''}`;
}
