import { type Context, isNode, type Location, type Node, type Rule } from './redocly.ts';

const levels = ['none', 'personal', 'secret'];
const words = `x-sensitive is one of ${levels.join(', ')}`;

/**
 * Requires `x-sensitive` on every value without fields, every parameter and every header, or on the nearest part around it in the same
 * file. The target of a reference needs its own mark.
 */
export const sensitivity: Rule = () => {
  const checkOwn = (node: Node, context: Context): void =>
    check(node['schema'], context.location.child('schema'), node['x-sensitive'], context.report);
  return {
    Parameter: checkOwn,
    Header: checkOwn,
    MediaType: checkOwn,
    Schema(schema: Node, { location, report }: Context) {
      // Schemas within a file are visited from its root, or from their parameter, header or body.
      if (location.pointer === '#/') check(schema, location, undefined, report);
    },
  };
};

function check(schema: unknown, location: Location, around: unknown, report: Context['report']): void {
  if (!isNode(schema)) return;
  const mark = schema['x-sensitive'] ?? around;
  const parts = partsOf(schema);
  const isLeaf = parts.length === 0 && schema['type'] !== 'object' && !('$ref' in schema);
  if (mark !== undefined && !levels.includes(mark as string)) {
    report({ message: `${words}, not \`${JSON.stringify(mark)}\`.`, location });
    return;
  }
  if (isLeaf && mark === undefined)
    report({ message: `Declare the sensitivity: ${words}. A value without it counts as secret.`, location });
  for (const [steps, part] of parts) check(part, location.child(steps), mark, report);
}

/** Returns the schemas within a value, each with its path. */
function partsOf(schema: Node): [steps: readonly string[], part: unknown][] {
  const { items, additionalProperties: values, propertyNames: keys = {} } = schema;
  return [
    ...within(schema, 'properties'),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((name) => within(schema, name)),
    ...Object.entries({
      items,
      // Keys are data only if every key is allowed.
      ...(isNode(values) && { additionalProperties: values, propertyNames: keys }),
    }).flatMap(([name, part]): ReturnType<typeof partsOf> => (isNode(part) ? [[[name], part]] : [])),
  ];
}

const within = (schema: Node, name: string): ReturnType<typeof partsOf> =>
  Object.entries(Object(schema[name]) as Node).map(([key, part]) => [[name, key], part]);
