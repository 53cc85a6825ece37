import type { Node } from './read.ts';

export function is(node: Node, namespace: string, name: string): boolean {
  return node.namespace === namespace && node.name === name;
}

export function childrenOf(node: Node, namespace: string, name: string): Node[] {
  return node.children.filter((child) => is(child, namespace, name));
}

/** The child of that name if there is exactly one. */
export function onlyChild(
  node: Node | undefined,
  namespace: string,
  name: string,
): Node | undefined {
  if (!node) return undefined;
  const found = childrenOf(node, namespace, name);
  return found.length === 1 ? found[0] : undefined;
}

/** The elements of that name anywhere below (and at) a node. */
export function descendantsOf(node: Node, namespace: string, name: string): Node[] {
  const below = node.children.flatMap((child) => descendantsOf(child, namespace, name));
  return is(node, namespace, name) ? [node, ...below] : below;
}

/** The text of an element that holds nothing but text, without white space around it. */
export function textOf(node: Node | undefined): string | undefined {
  if (!node || node.children.length > 0) return undefined;
  return node.text.trim();
}
