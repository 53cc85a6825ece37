import type { Tokens } from './clients.ts';
import type { OwnKey } from './keys.ts';
import type { Authorities } from './store/authorities.ts';
import type { Submissions } from './store/submissions.ts';

/** What the parts of the service share. */
export type ServiceContext = {
  submissions: Submissions;
  authorities: Authorities;
  /** Signs the service's events. */
  key: OwnKey;
  /** Address of the Submission API, issuer of the service's events. */
  url: string;
  /** The access tokens that are good now. */
  tokens: Tokens;
};
