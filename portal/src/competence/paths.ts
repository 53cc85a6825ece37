import type { LandKey } from './places/laender.ts';

type Query = { ort?: string; ags?: string; land?: LandKey };

/** The question that leads from a place to the authority for a Leistung. */
export function competencePath(slug: string, query: Query = {}): string {
  return withPlace(`/leistungen/${slug}/zustaendig`, query);
}

/** A page that takes a place, with what is known of it. */
export function withPlace(path: string, query: Query): string {
  const search = new URLSearchParams(query).toString();
  return search ? `${path}?${search}` : path;
}
