export { isAuthenticCallback } from './callback-core.ts';
export {
  type AuthenticationTags,
  type EventName,
  type EventProblem,
  type KeyFinder,
  type SecurityEvent,
  sameTags,
  signEvent,
  verifyEvent,
} from './events.ts';
export { sha512 } from './hash.ts';
export type { HttpOptions } from './http.ts';
export { authenticationTag, decrypt, encrypt } from './jwe.ts';
export { checkKey } from './keys.ts';
export { buildMetadata, commonVersion, type Metadata, type MetadataContent } from './metadata.ts';
export { type Credentials, tokenSource } from './oauth.ts';
export { FitConnectError, type Problem, ProtocolError } from './problem.ts';
export {
  type Announced,
  announce,
  type Destination,
  type Encrypted,
  encryptSubmission,
  eventLog,
  findDestination,
  handOver,
} from './sender.ts';
export { openService, type Service, type ServiceUrls } from './service.ts';
export {
  accept,
  problemOf,
  type Received,
  receive,
  reject,
  type SubscriberKeys,
  waiting,
} from './subscriber.ts';
