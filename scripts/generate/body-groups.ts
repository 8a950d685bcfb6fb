import { type Description, type Operation, type Schema, schemaOf } from '@litas/openapi/read';

/** A rule for the number of fields of a group in a body. */
export interface BodyGroup {
  count: 'exactly-one' | 'at-least-one';
  names: readonly string[];
}

/**
 * The fields of an operation's JSON body that need or exclude each other: `if` one is missing `then` the other is required, or `oneOf`
 * some shapes that each require a field of their own. Validators made of the schema know nothing of either.
 */
export function bodyGroupsOf(description: Description, operation: Operation): BodyGroup[] {
  const reference = operation.requestBody?.content['application/json']?.schema;
  if (!reference) return [];
  const schema = schemaOf(description, reference);
  return [...conditionOf(schema), ...alternativesOf(description, schema)];
}

function conditionOf({ if: condition, then }: Schema): BodyGroup[] {
  const names = [...(condition?.not?.required ?? []), ...(then?.required ?? [])];
  return names.length > 1 ? [{ count: 'at-least-one', names }] : [];
}

function alternativesOf(description: Description, { oneOf = [], discriminator }: Schema): BodyGroup[] {
  if (discriminator) return [];
  const required = oneOf.map((arm) => schemaOf(description, arm).required ?? []);
  const names = required.flatMap((fields) =>
    fields.filter((field) => required.filter((others) => others.includes(field)).length === 1),
  );
  return names.length > 1 && names.length === oneOf.length ? [{ count: 'exactly-one', names }] : [];
}
