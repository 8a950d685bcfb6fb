import { type Description, type Schema, schemaOf } from '@litas/openapi/read/browser';

/** A field of a response and its scopes. */
export interface GatedField {
  /** Path in the response: `identity.name`. */
  readonly path: string;
  /** Scopes that reveal the field, one of them is enough; empty if none is needed. */
  readonly scopes: readonly string[];
}

/**
 * Returns the fields of a schema in the order of the description, with the scopes that reveal them. Fields of objects are listed
 * separately; an array is one field.
 *
 * @param description - The description.
 * @param schemaName - Name of the schema: `User`.
 */
export function gatedFields(description: Description, schemaName: string): readonly GatedField[] {
  const schema = description.components.schemas[schemaName];
  return schema === undefined ? [] : fieldsOf(description, schema, '', []);
}

function fieldsOf(
  description: Description,
  schema: Schema,
  prefix: string,
  inherited: readonly string[],
): GatedField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const resolved = schemaOf(description, field);
    const scopes = resolved['x-required-scopes'] ?? inherited;
    const path = `${prefix}${name}`;
    const hasFields = resolved.properties !== undefined;
    return hasFields ? fieldsOf(description, resolved, `${path}.`, scopes) : [{ path, scopes }];
  });
}
