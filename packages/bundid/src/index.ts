export {
  type Attribute,
  type AttributeName,
  type Attributes,
  attributeOids,
  type TrustLevel,
} from './attributes.ts';
export {
  type AuthnMethod,
  type AuthnRequest,
  buildAuthnRequest,
  type ServiceProvider,
} from './authn-request.ts';
export { generateKeys } from './certificate.ts';
export { type IdentityProvider, readIdpMetadata } from './idp-metadata.ts';
export { atLeast, type Level } from './levels.ts';
export { encodeMessage } from './message.ts';
export { newMessageId } from './message-id.ts';
export { memoryReplayCache, type ReplayCache } from './replay.ts';
export { type Authentication, type ResponseExpectation, validateResponse } from './response.ts';
export type { Result, SamlError, SamlErrorCode } from './result.ts';
export type { KeyPair } from './signature/sign.ts';
export { spMetadata } from './sp-metadata.ts';
