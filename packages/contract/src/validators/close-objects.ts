/**
 * Closes every object of a description whose fields are named: what it does not name, and does not leave open by
 * `additionalProperties`, is wrong in a response.
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
