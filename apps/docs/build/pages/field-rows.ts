import { type Description, type Schema, schemaOf } from '@litas/openapi/read';
import { typeText } from './schema-text.ts';

/** A field of a body. */
export interface FieldRow {
  /** Names from the body down, with dots; `[]` after the name of a list. */
  readonly path: string;
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
  const resolved = withoutList(description, schema);
  if (level > mostLevels) return [];
  const list = schemaOf(description, schema).type === 'array' && prefix === '' ? '[].' : prefix;
  return Object.entries(resolved.properties ?? {}).flatMap(([name, field]) => {
    const whole = schemaOf(description, field);
    const isList = whole.type === 'array';
    const path = `${list}${name}`;
    const row: FieldRow = {
      path,
      type: typeText(description, field),
      required: resolved.required?.includes(name) ?? false,
      scopes: field['x-required-scopes'] ?? whole['x-required-scopes'] ?? [],
      text: field.description ?? whole.description ?? '',
    };
    return [row, ...fieldRows(description, field, `${path}${isList ? '[]' : ''}.`, level + 1)];
  });
}

/** The schema of the items of a list, or of the body itself. */
function withoutList(description: Description, schema: Schema): Schema {
  const resolved = schemaOf(description, schema);
  return resolved.type === 'array' && resolved.items ? withoutList(description, resolved.items) : resolved;
}
