import { type Description, nameOf, type Schema, schemaOf } from '@litas/openapi/read';
import { typeText } from './schema-text.ts';

/** A field of a body. */
export interface FieldRow {
  /** Names from the body down, with dots; `[]` after the name of a list. */
  readonly path: string;
  /** The named schema that declares the field; absent in a schema without a name. */
  readonly owner?: string;
  readonly type: string;
  readonly required: boolean;
  /** Scopes that reveal the field; one of them is enough. Empty if none is needed. */
  readonly scopes: readonly string[];
  readonly text: string;
}

/** Levels below the body that are listed. */
const mostLevels = 4;

/** Lists the fields of a body, and of the objects in it. */
export function fieldRows(description: Description, schema: Schema, prefix = '', level = 0): FieldRow[] {
  const { resolved, owner } = withoutList(description, schema);
  if (level > mostLevels) return [];
  const list = schemaOf(description, schema).type === 'array' && prefix === '' ? '[].' : prefix;
  return Object.entries(resolved.properties ?? {}).flatMap(([name, field]) => {
    const whole = schemaOf(description, field);
    const isList = whole.type === 'array';
    const path = `${list}${name}`;
    const row: FieldRow = {
      path,
      ...(owner !== undefined && { owner }),
      type: typeText(description, field),
      required: resolved.required?.includes(name) ?? false,
      scopes: field['x-required-scopes'] ?? whole['x-required-scopes'] ?? [],
      text: field.description ?? whole.description ?? '',
    };
    return [row, ...fieldRows(description, field, `${path}${isList ? '[]' : ''}.`, level + 1)];
  });
}

/** The anchor of a field in a response, on the page of its operation. */
export const fieldAnchor = (path: string): string => `field-${path.replaceAll('[]', '')}`;

/** The schema of the items of a list, or of the body itself, and its name. */
function withoutList(description: Description, schema: Schema): { resolved: Schema; owner?: string } {
  const resolved = schemaOf(description, schema);
  if (resolved.type === 'array' && resolved.items) return withoutList(description, resolved.items);
  return { resolved, ...(schema.$ref !== undefined && { owner: nameOf(schema.$ref) }) };
}
