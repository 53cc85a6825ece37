import { headerOf } from '@sozialplattform/fit-connect';

const structured = ['application/json', 'application/xml'];

/**
 * What the service can see of a ciphertext: its header.
 * @returns what is wrong with it, if anything
 */
export function jweProblem(
  jwe: unknown,
  kid: string,
  kind: 'structured' | 'attachment',
): string | undefined {
  const header = typeof jwe === 'string' ? headerOf(jwe) : undefined;
  if (!header) return 'not a JWE in compact form';
  if (header.alg !== 'RSA-OAEP-256' || header.enc !== 'A256GCM') return 'unsupported algorithm';
  if (header.kid !== kid) return 'not encrypted to the key of the destination';
  if (typeof header.cty !== 'string') return 'cty is missing';
  if (kind === 'structured' && !structured.includes(header.cty)) return 'cty is not supported';
  return undefined;
}
