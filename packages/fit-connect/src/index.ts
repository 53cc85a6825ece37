export { readCallback, signCallback, verifyCallback } from './callback.ts';
export type { Clock } from './clock.ts';
export { type Connection, type ConnectionOptions, connect } from './connection.ts';
export { sha512 } from './hash.ts';
export type { HttpOptions } from './http/http.ts';
export { apiProblems, type HttpProblem } from './http/problem.ts';
export type { Trust } from './jose/certificates.ts';
export { authenticationTag, decrypt, encrypt, headerOf, type PrivateKey } from './jose/jwe.ts';
export { checkKey, importKey, type KeyUse, type PublicKey, publicKeySchema } from './jose/key.ts';
export { buildMetadata, type MetadataInput, type OutgoingAttachment } from './metadata/build.ts';
export type { AttachmentPurpose, Metadata, SubmissionSchema } from './metadata/types.ts';
export { jsonSchemaValidator, type Validator } from './metadata/validator.ts';
export {
  commonMetadataVersion,
  type MetadataVersion,
  metadataSchemaUri,
  metadataVersions,
} from './metadata/versions.ts';
export type { FitConnectError, FitConnectErrorCode, Result } from './result.ts';
export {
  type Area,
  createRouting,
  type Place,
  type Route,
  type Routing,
} from './routing/routing.ts';
export { verifyRoute } from './routing/verify-route.ts';
export { checkOffer, type Destination } from './sender/destination.ts';
export { type Announced, type Announcement, createSender, type Sender } from './sender/sender.ts';
export type { EventLog } from './set/event-log.ts';
export { type NewEvent, signEvent } from './set/sign.ts';
export { differingParts, tagList } from './set/tags.ts';
export {
  type AuthenticationTags,
  type EventKind,
  type RejectionProblem,
  type SecurityEvent,
  setSchemaUri,
} from './set/types.ts';
export { type EventContext, type EventKeys, verifyEvent } from './set/verify.ts';
export {
  type Opened,
  type OpenedAttachment,
  type OpenOptions,
  openSubmission,
} from './subscriber/open.ts';
export {
  type RejectionKind,
  rejection,
  rejectionKindOf,
  rejections,
} from './subscriber/problems.ts';
export {
  createSubscriber,
  type Received,
  type Subscriber,
  type Waiting,
} from './subscriber/subscriber.ts';
