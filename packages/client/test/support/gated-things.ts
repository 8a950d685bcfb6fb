import { jsonSchemaOf, requiredScopesOf, resolve, type Schema, successesOf } from '@litas/openapi/read';
import { description, operations } from './description.ts';

/** An operation that needs a scope. */
export interface GatedOperation {
  readonly operationId: string;
  /** Any one of these permits it. */
  readonly scopes: readonly string[];
}

/** A field of a response that needs a scope. */
export interface GatedField extends GatedOperation {
  /** Steps from the response to the field; `number` and `string` stand for every element. */
  readonly steps: readonly string[];
  /** The gates of the fields on the way. */
  readonly before: readonly (readonly string[])[];
}

/** Every operation of the description that needs a scope. */
export const gatedOperations: readonly GatedOperation[] = operations.flatMap(({ operationId, operation }) => {
  const scopes = requiredScopesOf(operation);
  return scopes.length > 0 ? [{ operationId, scopes }] : [];
});

/** Every field of a response that needs a scope. */
export const gatedFields: readonly GatedField[] = operations.flatMap((operation) =>
  successesOf(operation).flatMap(({ response }) => {
    const schema = jsonSchemaOf(response);
    return schema ? fieldsWithin(operation.operationId, schema, [], [], []) : [];
  }),
);

function fieldsWithin(
  operationId: string,
  schema: Schema,
  steps: readonly string[],
  before: readonly (readonly string[])[],
  seen: readonly string[],
): GatedField[] {
  if (schema.$ref) {
    if (seen.includes(schema.$ref)) return [];
    const target = resolve<Schema>(description, schema.$ref);
    return fieldsWithin(operationId, target, steps, before, [...seen, schema.$ref]);
  }
  const { properties = {}, items, additionalProperties } = schema;
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const scopes = field['x-required-scopes'];
    const path = [...steps, JSON.stringify(name)];
    return [
      ...(scopes ? [{ operationId, steps: path, before, scopes }] : []),
      ...fieldsWithin(operationId, field, path, scopes ? [...before, scopes] : before, seen),
    ];
  });
  const elements = [
    ...(items ? fieldsWithin(operationId, items, [...steps, 'number'], before, seen) : []),
    ...(typeof additionalProperties === 'object'
      ? fieldsWithin(operationId, additionalProperties, [...steps, 'string'], before, seen)
      : []),
  ];
  const arms = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  if (arms.some((arm) => fieldsWithin(operationId, arm, [], [], seen).length > 0)) {
    throw new Error(`${operationId}: a gate in one of several alternatives is not tested yet.`);
  }
  return [...fields, ...elements];
}
