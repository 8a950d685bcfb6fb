import { type Description, type Operation, type Schema, schemaOf } from '@litas/openapi/read';

/** The request body of an operation. */
export interface RequestBody {
  /** Media type, the first one where there are several. */
  readonly contentType: string;
  /** Whether its fields are parameters of their own, or it is one as a whole. */
  readonly form: 'fields' | 'whole';
  /** Whether it has fields that the description names; one that has none adds no parameters. */
  readonly named: boolean;
}

/** Reads the request body of an operation; `undefined` when it has none. */
export function bodyOf(description: Description, operation: Operation): RequestBody | undefined {
  const [entry] = Object.entries(operation.requestBody?.content ?? {});
  if (!entry) return undefined;
  const [contentType, { schema }] = entry;
  return {
    contentType,
    form: hasFields(description, schema) ? 'fields' : 'whole',
    named: namesFields(description, schema),
  };
}

function hasFields(description: Description, reference: Schema): boolean {
  const schema = schemaOf(description, reference);
  return schema.type === 'object' || Boolean(schema.oneOf?.every((arm) => hasFields(description, arm)));
}

function namesFields(description: Description, reference: Schema): boolean {
  const schema = schemaOf(description, reference);
  return Boolean(schema.oneOf ?? schema.anyOf) || Object.keys(schema.properties ?? {}).length > 0;
}
