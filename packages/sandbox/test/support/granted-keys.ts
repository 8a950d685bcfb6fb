import { jsonSchemaOf, operationOf, readDescription, type Schema, schemaOf } from '@litas/openapi/read';

const description = readDescription();

/** The schema of an operation's successful JSON response, as the description has it; `undefined` where there is none. */
export const responseSchema = (operationId: string): Schema | undefined =>
  jsonSchemaOf(operationOf(description, operationId).responses['200']);

/** Whether a schema has a gate somewhere within. */
export function isGated(schema: Schema | undefined, within: readonly string[] = []): boolean {
  if (!schema || (schema.$ref !== undefined && within.includes(schema.$ref))) return false;
  const { properties = {}, items, additionalProperties, ...own } = resolved(schema);
  if (own['x-required-scopes']) return true;
  const inner = [...Object.values(properties), items, additionalProperties];
  const seen = schema.$ref === undefined ? within : [...within, schema.$ref];
  return inner.some((each) => typeof each === 'object' && isGated(each, seen));
}

/** The places of all keys of an response that scopes show, as the description says; of all keys where none are named. */
export function keysOf(value: unknown, schema?: Schema, scopes?: readonly string[]): string[] {
  const places = new Set<string>();
  walk(value, schema, scopes, '', places);
  return [...places].toSorted();
}

function walk(
  value: unknown,
  schema: Schema | undefined,
  scopes: readonly string[] | undefined,
  place: string,
  places: Set<string>,
): void {
  const { properties, items, additionalProperties } = schema ? resolved(schema) : {};
  if (Array.isArray(value)) {
    for (const item of value) walk(item, items, scopes, `${place}[]`, places);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, content] of Object.entries(value)) {
      const member =
        properties?.[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
      const needed = member && (member['x-required-scopes'] ?? resolved(member)['x-required-scopes']);
      if (scopes && needed && !needed.some((scope) => scopes.includes(scope))) continue;
      places.add(`${place}.${name}`);
      walk(content, member, scopes, `${place}.${name}`, places);
    }
  }
}

const resolved = (schema: Schema): Schema => schemaOf(description, schema);
