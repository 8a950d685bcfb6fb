import { type Context, isNode, type Location, type Node, type Rule } from './redocly.ts';

const levels = ['none', 'personal', 'secret'];
const words = `x-sensitive is one of ${levels.join(', ')}`;

/**
 * Every value without fields, every parameter and every header says how sensitive it is, by itself or by the nearest part around it
 * in its own file: what a reference leads to says so by itself.
 */
export const sensitivity: Rule = () => {
  const checkOwn = (node: Node, context: Context): void =>
    check(node['schema'], context.location.child('schema'), node['x-sensitive'], context.report);
  return {
    Parameter: checkOwn,
    Header: checkOwn,
    MediaType: checkOwn,
    Schema(schema: Node, { location, report }: Context) {
      // Those within a file are seen from its root, or from the parameter, header or body that they belong to.
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
    report({ message: `Say how sensitive this is: ${words}. What says nothing counts as secret.`, location });
  for (const [steps, part] of parts) check(part, location.child(steps), mark, report);
}

/** The schemas of what a value holds, each with the steps that lead to it. */
function partsOf(schema: Node): [steps: readonly string[], part: unknown][] {
  const { items, additionalProperties: values, propertyNames: keys = {} } = schema;
  return [
    ...within(schema, 'properties'),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((name) => within(schema, name)),
    ...Object.entries({
      items,
      // Keys are data only where any key is permitted.
      ...(isNode(values) && { additionalProperties: values, propertyNames: keys }),
    }).flatMap(([name, part]): ReturnType<typeof partsOf> => (isNode(part) ? [[[name], part]] : [])),
  ];
}

const within = (schema: Node, name: string): ReturnType<typeof partsOf> =>
  Object.entries(Object(schema[name]) as Node).map(([key, part]) => [[name, key], part]);
