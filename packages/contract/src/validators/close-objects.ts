/**
 * Closes every object of a description that has named fields: an undeclared field is an error, unless
 * `additionalProperties` allows it.
 *
 * @param node - A description, or a part of it.
 * @returns A copy.
 */
export function closeObjects<Node>(node: Node): Node {
  return close(node) as Node;
}

function close(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(close);
  const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, close(value)]));
  const named = copy['type'] === 'object' && typeof copy['properties'] === 'object';
  return named && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}
