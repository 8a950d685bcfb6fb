import type { Description, Reference, Schema } from './types.ts';

/**
 * Returns the part of the description that a reference names.
 *
 * @param root - The description.
 * @param reference - A reference such as `#/components/schemas/User`, or a JSON pointer such as `/components/schemas/User`.
 * @returns The part, or `undefined` when there is none.
 */
export const lookUp = (root: object, reference: string): unknown =>
  reference
    .slice(reference.indexOf('/') + 1)
    .split('/')
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[unescaped(step)], root);

/**
 * Returns the part of the description that a reference names.
 *
 * @typeParam T - The kind of part.
 * @param description - The description.
 * @param reference - A reference such as `#/components/schemas/User`.
 * @throws Error when the description has no such part.
 */
export function resolve<T>(description: object, reference: string): T {
  const found = lookUp(description, reference);
  if (found === undefined) throw new Error(`The description refers to ${reference}, which is not there.`);
  return found as T;
}

/** Returns a part of the description, or what it refers to when it is a reference. */
export const follow = <T extends object>(description: object, part: T | Reference): T =>
  isReference(part) ? follow(description, resolve<T | Reference>(description, part.$ref)) : part;

/** Tells whether a part of the description is a reference to a shared part. */
export const isReference = (part: object): part is Reference => '$ref' in part;

/** Returns a schema with its reference followed; what stands beside the reference wins. */
export function schemaOf(description: Description, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  return { ...schemaOf(description, resolve<Schema>(description, $ref)), ...beside };
}

/**
 * Returns the schema of the fields that a schema does not name, which is that of the values of a map.
 *
 * @returns The schema; `undefined` where the schema says nothing of other fields or excludes them.
 */
export const otherFieldsOf = ({ additionalProperties }: Schema): Schema | undefined =>
  additionalProperties === true ? {} : additionalProperties || undefined;

/** Returns the name of the shared part in a reference: `User` for `#/components/schemas/User`. */
export const nameOf = (reference: string): string =>
  unescaped(reference.slice(reference.lastIndexOf('/') + 1));

/** Writes a key as one step of a JSON pointer. */
export const pointerStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Replaces every reference within a part by what it names. The part must not contain itself.
 *
 * @typeParam T - The kind of part.
 * @param description - The description.
 * @param part - A part of it.
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
