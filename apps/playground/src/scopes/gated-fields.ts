import { type Description, type Schema, schemaOf } from '@litas/openapi/read/browser';

/** A field of an answer and what shows it. */
export interface GatedField {
  /** Place in the answer: `identity.name`. */
  readonly path: string;
  /** Any one of these scopes shows the field; empty when none is needed. */
  readonly scopes: readonly string[];
}

/**
 * Lists the fields of a schema in the description's order, with the scopes that show each. Fields of objects are listed
 * one by one; arrays are one field.
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
