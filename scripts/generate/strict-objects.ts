import type { Plugins } from '@hey-api/openapi-ts';

type ObjectResolver = NonNullable<Plugins.Zod.Resolvers['object']>;

/** Emits a validator that rejects fields beside those that are named, where the description excludes others: the generator's own drops them. */
export const strictObjects: ObjectResolver = (context) => {
  const { schema, nodes, plugin, $ } = context;
  const { additionalProperties: others } = schema;
  if (!schema.properties || !others || others.type !== 'never') return undefined;
  return $(plugin.imports.z).attr('strictObject').call(nodes.shape(context));
};
