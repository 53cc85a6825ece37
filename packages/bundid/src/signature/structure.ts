import { algorithm, ns } from '../names.ts';
import { ok, type Result, refuse } from '../result.ts';
import { childrenOf, descendantsOf, is, onlyChild } from '../xml/find.ts';
import type { Node } from '../xml/read.ts';

/**
 * Checks that a document carries one signature, in the one form the profile allows: a child of the root,
 * with one reference, to the root's ID, and only the algorithms of the allow-list (SAML Core 5.4.1 to
 * 5.4.4). No form of signature wrapping fits into it: a second or moved signature or a reference to
 * anything but the root is refused before any cryptography.
 */
export function checkSignatureStructure(root: Node): Result<Node> {
  const everywhere = descendantsOf(root, ns.ds, 'Signature');
  if (everywhere.length === 0) return refuse('signature-missing', root.name);
  const signature = onlyChild(root, ns.ds, 'Signature');
  if (everywhere.length > 1 || !signature) {
    return refuse('signature-structure', 'signature is not a single child of the root');
  }
  const id = root.attributes.get('ID');
  if (!id || !/^[\w.-]{1,256}$/.test(id)) return refuse('signature-structure', 'root without ID');

  const parts = signature.children.map((child) => child.name).join(' ');
  if (!/^SignedInfo SignatureValue( KeyInfo)?$/.test(parts)) {
    return refuse('signature-structure', parts);
  }
  const signedInfo = onlyChild(signature, ns.ds, 'SignedInfo');
  const reference = onlyChild(signedInfo, ns.ds, 'Reference');
  if (signedInfo?.children.length !== 3 || !reference) {
    return refuse('signature-structure', 'not exactly one reference');
  }
  if (reference.attributes.get('URI') !== `#${id}`) {
    return refuse('signature-structure', 'reference does not name the root');
  }
  return checkAlgorithms(signature, signedInfo, reference);
}

function checkAlgorithms(signature: Node, signedInfo: Node, reference: Node): Result<Node> {
  const transforms = onlyChild(reference, ns.ds, 'Transforms');
  const named = [
    ['CanonicalizationMethod', signedInfo, algorithm.canonicalization],
    ['SignatureMethod', signedInfo, algorithm.signature],
    ['DigestMethod', reference, algorithm.digest],
  ] as const;
  for (const [name, parent, allowed] of named) {
    const method = onlyChild(parent, ns.ds, name);
    const uri = method?.attributes.get('Algorithm');
    if (uri !== allowed) return refuse('algorithm-not-allowed', `${name} ${uri}`);
    if (method?.children.length !== 0) return refuse('algorithm-not-allowed', `${name} parameters`);
  }
  const uris = transforms?.children.map((transform) => transform.attributes.get('Algorithm'));
  if (uris?.join(' ') !== `${algorithm.enveloped} ${algorithm.canonicalization}`) {
    return refuse('algorithm-not-allowed', 'transforms');
  }
  const inside = childrenOf(transforms ?? reference, ns.ds, 'Transform').flatMap((t) => t.children);
  const known = inside.every((node) => is(node, algorithm.canonicalization, 'InclusiveNamespaces'));
  return known ? ok(signature) : refuse('algorithm-not-allowed', 'transform parameters');
}
