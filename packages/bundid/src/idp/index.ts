/** The identity provider's side: for stand-ins and tests. */
export { decodeMessage } from '../message.ts';
export {
  issuerOf,
  type ReceivedRequest,
  type RequestErrorCode,
  readAuthnRequest,
} from './authn-request.ts';
export { idpMetadata, type KnownProvider, readSpMetadata } from './metadata.ts';
export {
  type Answer,
  buildAssertion,
  buildErrorResponse,
  buildResponse,
  type Identity,
  wrapAssertions,
} from './response.ts';
