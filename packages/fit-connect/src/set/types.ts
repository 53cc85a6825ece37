import { z } from 'zod';

/** Events of a submission begin with this. */
const eventPrefix = 'https://schema.fitko.de/fit-connect/events/';

/** Types of problems in a rejection begin with this. */
export const problemPrefix = `${eventPrefix}problems/`;

export const eventKinds = [
  'create',
  'submit',
  'notify',
  'forward',
  'reject',
  'accept',
  'delete',
] as const;

export type EventKind = (typeof eventKinds)[number];

export const eventUri = (kind: EventKind) => `${eventPrefix}${kind}-submission`;

export function eventKindOf(uri: string): EventKind | undefined {
  return eventKinds.find((kind) => eventUri(kind) === uri);
}

/** The `$schema` of a Security Event Token's payload. */
export function setSchemaUri(version: string): string {
  return `https://schema.fitko.de/fit-connect/set-payload/${version}/set-payload.schema.json`;
}

const schemaPattern =
  /^https:\/\/schema\.fitko\.de\/fit-connect\/set-payload\/\d+\.\d+\.\d+\/set-payload\.schema\.json$/;

const tags = z.object({
  metadata: z.string().max(100),
  data: z.string().max(100).optional(),
  attachments: z.record(z.uuid(), z.string().max(100)).optional(),
});

/** The GCM tags of all ciphertexts of a submission: which bytes an event is about. */
export type AuthenticationTags = z.infer<typeof tags>;

const problem = z.object({
  type: z.string().max(500),
  title: z.string().max(500),
  detail: z.string().max(4000),
  instance: z.string().max(500),
});

/** Why a subscriber rejected. `instance`: `metadata`, `data`, `attachment:<id>`, `set` … */
export type RejectionProblem = z.infer<typeof problem>;

export const claimsSchema = z.object({
  $schema: z.string().regex(schemaPattern),
  jti: z.uuid(),
  iss: z.string().min(1).max(500),
  iat: z.number().int().positive(),
  exp: z.number().int().optional(),
  sub: z.string().regex(/^submission:[0-9a-f-]{36}$/),
  txn: z.string().regex(/^case:[0-9a-f-]{36}$/),
  events: z.record(z.string(), z.record(z.string(), z.unknown())),
});

export type SetClaims = z.infer<typeof claimsSchema>;

export const payloadSchema = z.object({
  authenticationTags: tags.optional(),
  problems: z.array(problem).min(1).max(100).optional(),
});

/** An event whose token was verified. */
export type SecurityEvent = {
  kind: EventKind;
  jti: string;
  at: Date;
  issuer: string;
  /** `$schema` of the token, to be mirrored in answers. */
  schema: string;
  authenticationTags?: AuthenticationTags;
  problems?: RejectionProblem[];
};
