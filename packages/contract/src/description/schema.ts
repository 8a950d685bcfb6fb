/** A schema, as far as the referee reads it. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/**
 * Puts what a reference names in the place of the reference, all the way down.
 *
 * @param root - The description that references point into.
 * @param node - A part of it.
 * @returns The part without references; a fresh value.
 */
export function dereference(root: unknown, node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => dereference(root, each));
  const { $ref, ...beside } = node as { $ref?: string };
  const fields = Object.fromEntries(
    Object.entries(beside).map(([name, value]) => [name, dereference(root, value)]),
  );
  if ($ref === undefined) return fields;
  return { ...(dereference(root, lookUp(root, $ref)) as object), ...fields };
}

function lookUp(root: unknown, reference: string): unknown {
  return reference
    .slice('#/'.length)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((node, step) => (node as Record<string, unknown>)[step], root);
}
