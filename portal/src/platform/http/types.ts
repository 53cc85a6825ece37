import type { VNode } from 'preact';
import type { Locale } from '../i18n/index.ts';
import type { SignedIn } from './page-context.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Other sites may post here; the route protects itself. */
    crossSite?: boolean;
    /** Takes forms of this site without a token: an `Origin` is compulsory, no cookie is needed. */
    originOnly?: boolean;
    /** Takes JSON; other routes take forms only. */
    json?: boolean;
    /** Holds nothing personal: rendered once a locale and served from memory. */
    publicPage?: boolean;
  }
  interface FastifyRequest {
    locale: Locale;
    /** Set by the identity capability on every request of a signed-in person. */
    signedIn: SignedIn | null;
  }
  interface FastifyReply {
    /** Renders a view as a whole HTML page. */
    page(view: VNode, options?: { status?: number }): FastifyReply;
  }
}
