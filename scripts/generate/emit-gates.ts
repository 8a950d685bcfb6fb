import { type Description, nameOf, type Schema } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

interface Gate {
  scopes?: readonly string[];
  schema?: string;
}

/** Emits which scopes show which fields, by schema, and the schemas that lie within. */
export function emitGates(description: Description): string {
  const all = Object.entries(description.components.schemas).map(
    ([name, schema]) => [name, fieldsOf(schema)] as const,
  );
  const gated = gatedSchemas(all);
  const gates = Object.fromEntries(
    all.filter(([name]) => gated.has(name)).map(([name, fields]) => [name, keepGated(fields, gated)]),
  );
  return `${checkedBanner}

/** A gate on a field. */
export interface Gate {
  /** Any one of these scopes shows the field. */
  readonly scopes?: readonly string[];
  /** Schema of the field, or of its items, that has gates of its own. */
  readonly schema?: string;
}

/** Gates by schema and field; \`*\` stands for every field of a map or item of an array. */
export const gates: Readonly<Record<string, Readonly<Record<string, Gate>>>> = ${JSON.stringify(gates, null, 2)};
`;
}

function fieldsOf(schema: Schema): Record<string, Gate> {
  const fields: Record<string, Gate> = {};
  const add = (name: string, field: Schema) => {
    const scopes = field['x-required-scopes'];
    const reference = field.$ref ?? field.items?.$ref;
    const gate = { ...(scopes && { scopes }), ...(reference && { schema: nameOf(reference) }) };
    if (Object.keys(gate).length > 0) fields[name] = gate;
  };
  for (const [name, field] of Object.entries(schema.properties ?? {})) add(name, field);
  if (typeof schema.additionalProperties === 'object') add('*', schema.additionalProperties);
  if (schema.items) add('*', schema.items);
  return fields;
}

type Fields = Readonly<Record<string, Gate>>;

/** The schemas with a gate on a field, or on a field of a schema within. */
function gatedSchemas(all: readonly (readonly [string, Fields])[]): ReadonlySet<string> {
  const gated = new Set<string>();
  for (let size = -1; size !== gated.size;) {
    size = gated.size;
    for (const [name, fields] of all) {
      if (Object.values(fields).some(({ scopes, schema }) => scopes ?? (schema && gated.has(schema))))
        gated.add(name);
    }
  }
  return gated;
}

const keepGated = (fields: Fields, gated: ReadonlySet<string>): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { scopes, schema }]) => {
      const gate = { ...(scopes && { scopes }), ...(schema && gated.has(schema) && { schema }) };
      return Object.keys(gate).length > 0 ? [[name, gate]] : [];
    }),
  );
