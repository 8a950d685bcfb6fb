import { type Description, extendedScopesOf, type Schema, scopesOf } from '@litas/openapi/read';

/**
 * Derives the description with lists in place of scopes that are joined by spaces, so that the compiler knows each of them. The
 * client joins them.
 */
export function withScopeLists(description: Description): Description {
  const schemas = Object.entries(description.components.schemas);
  const listed = schemas.map(([name, schema]) => [name, withLists(schema)]);
  return {
    ...description,
    components: {
      ...description.components,
      schemas: { ...Object.fromEntries(listed), ...scopeSchemas(description) },
    },
  };
}

function withLists(schema: Schema): Schema {
  const fields = Object.entries(schema.properties ?? {});
  if (!fields.some(([, field]) => field['x-scope-list'])) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, field['x-scope-list'] ? listOf(field) : field]),
    ),
  };
}

function listOf({ description = '', 'x-scope-list': kinds = [] }: Schema): Schema {
  const items = kinds.map((kind) => ({ $ref: `#/components/schemas/${scopeTypes[kind]}` }));
  const [only] = items;
  return {
    type: 'array',
    // The mark for `readonlyScopes`.
    format: scopeList,
    description: description.replace('Scopes joined by spaces', 'Scopes, which are sent joined by spaces'),
    items: items.length === 1 && only ? only : { anyOf: items },
  };
}

/** The format by which lists of scopes are known to the generator. */
export const scopeList = 'scope-list';

/** The types of scopes, by what stands in a list. */
const scopeTypes = { requested: 'RequestedScope', extended: 'ExtendedScope' } as const;

function scopeSchemas(description: Description): Record<string, Schema> {
  const scopes = Object.keys(scopesOf(description));
  return {
    [scopeTypes.requested]: {
      type: 'string',
      description:
        'A scope as it is asked for. With `_optional` a person may leave it out, and is not made to act for it now.',
      enum: [...scopes, ...scopes.map((scope) => `${scope}_optional`)],
    },
    [scopeTypes.extended]: {
      type: 'string',
      description:
        'A scope of higher risk, which is added to a token when it is refreshed, by a code that the person is sent.',
      enum: Object.keys(extendedScopesOf(description)),
    },
  };
}
