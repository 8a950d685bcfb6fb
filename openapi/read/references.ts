import type { Description, Reference, Schema } from './types.ts';

/**
 * Returns the target of a reference.
 *
 * @param root - The description.
 * @param reference - A reference such as `#/components/schemas/User`, or a JSON pointer such as `/components/schemas/User`.
 * @returns The target; `undefined` if it does not exist.
 */
export const lookUp = (root: object, reference: string): unknown =>
  reference
    .slice(reference.indexOf('/') + 1)
    .split('/')
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[unescaped(step)], root);

/**
 * Returns the target of a reference.
 *
 * @typeParam T - The type of the part.
 * @param description - The description.
 * @param reference - A reference such as `#/components/schemas/User`.
 * @throws Error if the target does not exist.
 */
export function resolve<T>(description: object, reference: string): T {
  const found = lookUp(description, reference);
  if (found === undefined) throw new Error(`The description references ${reference}, which does not exist.`);
  return found as T;
}

/** Returns a part of the description, or its target if it is a reference. */
export const follow = <T extends object>(description: object, part: T | Reference): T =>
  isReference(part) ? follow(description, resolve<T | Reference>(description, part.$ref)) : part;

/** Returns whether a part of the description is a reference. */
export const isReference = (part: object): part is Reference => '$ref' in part;

/** Returns a schema with its reference resolved. Keywords beside the reference have priority. */
export function schemaOf(description: Description, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  return { ...schemaOf(description, resolve<Schema>(description, $ref)), ...beside };
}

/**
 * Returns the schema of additional fields, which for a map is the schema of its values.
 *
 * @returns The schema; `undefined` if additional fields have none or are excluded.
 */
export const otherFieldsOf = ({ additionalProperties }: Schema): Schema | undefined =>
  additionalProperties === true ? {} : additionalProperties || undefined;

/** Returns the name in a reference: `User` for `#/components/schemas/User`. */
export const nameOf = (reference: string): string =>
  unescaped(reference.slice(reference.lastIndexOf('/') + 1));

/** Encodes a key for a JSON pointer. */
export const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Resolves every reference within a part. The part must not contain itself.
 *
 * @typeParam T - The type of the part.
 * @param description - The description.
 * @param part - A part of the description.
 * @returns A copy without references.
 */
export const dereference = <T>(description: object, part: T | Reference): T =>
  withoutReferences(description, part) as T;

function withoutReferences(description: object, node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => withoutReferences(description, each));
  const { $ref, ...beside } = node as { $ref?: string };
  const fields = Object.fromEntries(
    Object.entries(beside).map(([name, value]) => [name, withoutReferences(description, value)]),
  );
  if ($ref === undefined) return fields;
  return { ...(withoutReferences(description, resolve(description, $ref)) as object), ...fields };
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
