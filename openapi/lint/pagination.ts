import { parametersOf } from './parameters.ts';
import { type Context, isNode, type Node, type Rule, stringsOf } from './redocly.ts';

const styles = ['cursor', 'offset'];

/** Requires that every operation with a list or with `limit` declares its paging and the field with the rows. */
export const pagination: Rule = () => ({
  PathItem: {
    Operation(operation: Node, context: Context, parents: { PathItem: Node }) {
      const { location, report } = context;
      const name = String(operation['operationId']);
      const limited = parametersOf(parents.PathItem, operation, context).some(
        (parameter) => parameter['in'] === 'query' && parameter['name'] === 'limit',
      );
      const paging = operation['x-pagination'];
      if (!isNode(paging)) {
        if (limited || name.startsWith('list'))
          report({
            message:
              'Declare the paging: `x-pagination: { items: FIELD, styles: [cursor, offset] }`, with `styles: []` if the list has no pages.',
            location: location.child('operationId'),
          });
        return;
      }
      const place = location.child('x-pagination');
      if (
        !Array.isArray(paging['styles']) ||
        paging['styles'].some((style) => !styles.includes(String(style)))
      )
        report({
          message: `x-pagination needs \`styles\`, a list of ${styles.join(' and ')}.`,
          location: place,
        });
      if (stringsOf(paging['styles']).length > 0 && !limited)
        report({ message: 'Pages need the parameter `limit`.', location: place });
      const rows = typeof paging['items'] === 'string' ? paging['items'] : undefined;
      if (rows === undefined && stringsOf(paging['styles']).length > 0)
        report({ message: 'x-pagination needs the field with the rows: `items`.', location: place });
      if (rows !== undefined && !isArray(rows, operation, context))
        report({ message: `The response has no list \`${rows}\`.`, location: place });
    },
  },
});

/** Returns whether the successful response has a field with this name that is an array. */
function isArray(name: string, operation: Node, { location, resolve }: Context): boolean {
  let from = location.source.absoluteRef;
  let node: unknown = operation;
  for (const step of ['responses', '200', 'content', 'application/json', 'schema', 'properties', name]) {
    node = isNode(node) ? node[step] : undefined;
    if (!isNode(node) || !('$ref' in node)) continue;
    const target = resolve(node, from);
    from = target.location?.source.absoluteRef ?? from;
    node = target.node;
  }
  return isNode(node) && node['type'] === 'array';
}
