import type { AuthenticationTags } from './types.ts';

/** Names of a submission's parts: `metadata`, `data`, or the id of an attachment. */
export type TagList = ReadonlyMap<string, string>;

/** Tags as a flat list by part. */
export function tagList(tags: AuthenticationTags): TagList {
  return new Map([
    ['metadata', tags.metadata],
    ...(tags.data === undefined ? [] : [['data', tags.data] as const]),
    ...Object.entries(tags.attachments ?? {}),
  ]);
}

/** The parts whose tags differ or that only one side has; none if both speak of the same bytes. */
export function differingParts(left: AuthenticationTags, right: AuthenticationTags): string[] {
  const [a, b] = [tagList(left), tagList(right)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((part) => a.get(part) !== b.get(part));
}
