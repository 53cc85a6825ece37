import { ns, status } from './names.ts';
import { ok, type Result, refuse } from './result.ts';
import { onlyChild } from './xml/find.ts';
import type { Node } from './xml/read.ts';

/**
 * Reads the status of a response (SAML Core 3.2.2). A person who cancels is `request-denied`; every other
 * failure is `idp-error`. BundID's own codes, such as `IDP_REQUIRED_ATTRIBUTES_MISSING`, are added.
 */
export function checkStatus(response: Node): Result<true> {
  const node = onlyChild(response, ns.samlp, 'Status');
  const first = onlyChild(node, ns.samlp, 'StatusCode');
  const code = first?.attributes.get('Value');
  if (!node || !code) return refuse('unexpected-structure', 'no status');
  if (code === status.success) return ok(true);
  const second = onlyChild(first, ns.samlp, 'StatusCode')?.attributes.get('Value');
  const denied = code === status.requestDenied || second === status.requestDenied;
  const refused = refuse(
    denied ? 'request-denied' : 'idp-error',
    [code, second]
      .filter(Boolean)
      .map((uri) => uri?.split(':').at(-1))
      .join(' '),
  );
  const idpCodes = detailCodes(node);
  if (idpCodes.length > 0) refused.error.idpCodes = idpCodes;
  return refused;
}

/** `{ version, errors: [{ code, message }] }` as JSON text inside StatusDetail; only codes are kept. */
function detailCodes(statusNode: Node): string[] {
  const detail = onlyChild(statusNode, ns.samlp, 'StatusDetail');
  if (!detail) return [];
  const codes: string[] = [];
  for (const node of allBelow(detail)) {
    const text = node.text.trim();
    if (!text.startsWith('{')) continue;
    for (const [, code] of text.matchAll(/"code"\s*:\s*"([A-Z0-9_]{1,80})"/g))
      codes.push(code ?? '');
  }
  return codes;
}

function allBelow(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...allBelow(child)]);
}
