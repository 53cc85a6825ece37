import { type Metadata, metadataSchema } from '../metadata/types.ts';
import type { Validator } from '../metadata/validator.ts';
import { metadataVersions, versionOfSchemaUri } from '../metadata/versions.ts';
import type { RejectionProblem } from '../set/types.ts';
import { type RejectionKind, rejection } from './problems.ts';
import type { Received } from './subscriber.ts';

/** What a subscriber takes. */
export type Expected = {
  /** FITKO's metadata schema as a validator, for the version that the metadata name. */
  metadataValidator?: (version: string) => Validator | undefined;
  acceptsService?: (identifier: string) => boolean;
  acceptsDataSchema?: (schemaUri: string) => boolean;
  acceptsReplyChannel?: (kind: string) => boolean;
};

type Checked = { ok: true; value: Metadata } | { ok: false; problems: RejectionProblem[] };

const versions: readonly string[] = metadataVersions;

/** Checks the decrypted metadata against what was announced and what the subscriber takes. */
export function checkMetadata(
  decrypted: { bytes: Uint8Array; contentType: string },
  received: Received,
  expected: Expected,
): Checked {
  const refused = (kind: RejectionKind, detail?: string): Checked => ({
    ok: false,
    problems: [rejection(kind, 'metadata', detail)],
  });
  const json = parse(decrypted.bytes);
  if (decrypted.contentType !== 'application/json' || json === undefined) {
    return refused('syntax-violation', 'not JSON');
  }
  const { $schema } = json as { $schema?: unknown };
  if (typeof $schema !== 'string') return refused('missing-schema');
  const version = versionOfSchemaUri($schema);
  if (!version || !versions.includes(version)) return refused('unsupported-schema');
  const violations = expected.metadataValidator?.(version)?.(json) ?? [];
  if (violations.length > 0) return refused('schema-violation', violations.slice(0, 3).join(', '));
  const parsed = metadataSchema.safeParse(json);
  if (!parsed.success) {
    return refused('schema-violation', parsed.error.issues[0]?.path.join('/') ?? 'root');
  }
  const kind = unsupported(parsed.data, received, expected);
  return kind ? refused(kind) : { ok: true, value: parsed.data };
}

function unsupported(
  { publicServiceType, contentStructure, replyChannel }: Metadata,
  { publicService }: Received,
  { acceptsService, acceptsDataSchema, acceptsReplyChannel }: Expected,
): RejectionKind | undefined {
  const announced = publicService?.identifier;
  const service = publicServiceType?.identifier ?? announced;
  if (announced !== undefined && service !== announced) return 'service-mismatch';
  if (acceptsService && !(service !== undefined && acceptsService(service))) {
    return 'unsupported-service';
  }
  const schemaUri = contentStructure.data?.submissionSchema.schemaUri;
  if (schemaUri !== undefined && acceptsDataSchema && !acceptsDataSchema(schemaUri)) {
    return 'unsupported-data-schema';
  }
  const channels = Object.keys(replyChannel ?? {});
  if (acceptsReplyChannel && !channels.every(acceptsReplyChannel)) {
    return 'unsupported-reply-channel';
  }
  return undefined;
}

/** A JSON object; undefined for anything else. */
function parse(bytes: Uint8Array): object | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
