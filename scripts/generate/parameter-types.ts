import type { Plugins } from '@hey-api/openapi-ts';
import { scopeList } from './scope-lists.ts';

type ObjectResolver = NonNullable<Plugins.HeyApiTypeScript.Resolvers['object']>;
type Fields = NonNullable<Parameters<ObjectResolver>[0]['schema']['properties']>;

/**
 * Emits a field that can be left out as `field?: T | undefined`: what is `undefined` is left out of queries and bodies, so that
 * parameters can be passed on as they are, also where the compiler tells `undefined` from what is not there.
 */
export const undefinedFields: ObjectResolver = (context) => {
  const { schema, nodes } = context;
  if (!schema.properties) return undefined;
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties).map(([name, field]) => [
    name,
    required.has(name) || field.type === 'never' ? field : orUndefined(field),
  ]);
  return nodes.base({
    ...context,
    schema: { ...schema, properties: Object.fromEntries(properties) as Fields },
  });
};

type ArrayResolver = NonNullable<Plugins.HeyApiTypeScript.Resolvers['array']>;

/** Emits a list of scopes so that a list which cannot be changed fits too. */
export const readonlyScopes: ArrayResolver = (context) =>
  context.schema.format === scopeList
    ? context.$.type('Readonly').generic(context.nodes.base(context))
    : undefined;

/** Emits every list so that one which cannot be changed fits too. */
export const readonlyLists: ArrayResolver = (context) =>
  context.$.type('Readonly').generic(context.nodes.base(context));

type TupleResolver = NonNullable<Plugins.HeyApiTypeScript.Resolvers['tuple']>;

/** Emits every list of a fixed length so that one which cannot be changed fits too. */
export const readonlyTuples: TupleResolver = (context) =>
  context.$.type('Readonly').generic(context.nodes.base(context));

function orUndefined(field: Fields[string]): Fields[string] {
  const { title, description, deprecated, accessScope } = field;
  return {
    ...Object.fromEntries(
      Object.entries({ title, description, deprecated, accessScope }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    logicalOperator: 'or',
    items: [field, { type: 'undefined' }],
  };
}
