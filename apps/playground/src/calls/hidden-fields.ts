import { type Schema, schemaOf } from '@litas/openapi/read/browser';
import { description } from '../scopes/description.ts';

/** A field that the response could have. */
export interface HiddenField {
  readonly path: string;
  /** Scopes that reveal it, one of them is enough. */
  readonly scopes: readonly string[];
}

/**
 * Returns the fields that are missing because of a scope.
 *
 * @param body - The parsed body.
 * @param schema - The schema of the body.
 * @param granted - The scopes of the token.
 */
export const hiddenFields = (
  body: unknown,
  schema: Schema | undefined,
  granted: readonly string[],
): readonly HiddenField[] => {
  const fields = schema === undefined ? [] : missing(body, schema, '', granted);
  return fields.filter(({ path }, index) => fields.findIndex((other) => other.path === path) === index);
};

function missing(value: unknown, reference: Schema, path: string, granted: readonly string[]): HiddenField[] {
  const schema = schemaOf(description, reference);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.flatMap((each) => missing(each, items, `${path}[]`, granted));
  }
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const scopes = schemaOf(description, field)['x-required-scopes'] ?? [];
    if (Object.hasOwn(fields, name)) return missing(fields[name], field, place, granted);
    // An object without visible fields is missing itself.
    if (scopes.length === 0) return missing({}, field, place, granted);
    const isClosed = !scopes.some((scope) => granted.includes(scope));
    return isClosed ? [{ path: place, scopes }] : [];
  });
}
