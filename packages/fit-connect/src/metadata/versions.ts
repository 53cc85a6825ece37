import { ok, type Result, refuse } from '../result.ts';

/** Versions of the metadata schema that `buildMetadata` writes, newest first. */
export const metadataVersions = ['1.5.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0'] as const;

export type MetadataVersion = (typeof metadataVersions)[number];

const uri =
  /^https:\/\/schema\.fitko\.de\/fit-connect\/metadata\/(\d+\.\d+\.\d+)\/metadata\.schema\.json$/;

/** The `$schema` of a version. */
export function metadataSchemaUri(version: string): string {
  return `https://schema.fitko.de/fit-connect/metadata/${version}/metadata.schema.json`;
}

/** The version a `$schema` names; undefined where it names none. */
export function versionOfSchemaUri(schema: string): string | undefined {
  return uri.exec(schema)?.[1];
}

/** The highest version that both sides know. */
export function commonMetadataVersion(accepted: readonly string[]): Result<MetadataVersion> {
  const version = metadataVersions.find((own) => accepted.includes(own));
  if (version) return ok(version);
  return refuse('no-common-metadata-version', `the destination takes ${accepted.join(', ')}`);
}
