import type { $ZodType, $ZodTypes } from 'zod/v4/core';

/** Names the steps of a path by what the description calls them; the keys of maps, which come from the answer, become `*`. */
export function namePath(schema: $ZodType, path: readonly PropertyKey[]): (string | number)[] {
  let places = [schema];
  return path.map((step) => {
    const defs = places.flatMap(alternativesOf);
    const fields = defs.flatMap((def) => {
      const field = def.type === 'object' ? def.shape[String(step)] : undefined;
      return field ? [field] : [];
    });
    if (fields.length > 0) {
      places = fields;
      return String(step);
    }
    places = defs.flatMap((def) =>
      def.type === 'array' ? [def.element] : def.type === 'record' ? [def.valueType] : [],
    );
    return typeof step === 'number' ? step : '*';
  });
}

type Def = $ZodTypes['_zod']['def'];

/** What a schema can be, without the layers that say whether it has to be there. */
function alternativesOf(schema: $ZodType): Def[] {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return alternativesOf(def.innerType);
    case 'union':
      return def.options.flatMap(alternativesOf);
    case 'intersection':
      return [def.left, def.right].flatMap(alternativesOf);
    case 'lazy':
      return alternativesOf(def.getter());
    default:
      return [def];
  }
}
