import { parametersOf } from './parameters.ts';
import { type Context, type Node, type Rule, stringsOf } from './redocly.ts';

const groups = ['x-exactly-one-of', 'x-at-least-one-of', 'x-at-most-one-of'];

/** Requires that groups of parameters contain only query parameters of the operation. */
export const parameterGroups: Rule = () => ({
  PathItem: {
    Operation(operation: Node, context: Context, parents: { PathItem: Node }) {
      const query = parametersOf(parents.PathItem, operation, context).filter(
        (parameter) => parameter['in'] === 'query',
      );
      const names = new Set(query.map((parameter) => parameter['name']));
      for (const group of groups) {
        for (const name of stringsOf(operation[group]).filter((each) => !names.has(each)))
          context.report({
            message: `There is no query parameter \`${name}\`.`,
            location: context.location.child(group),
          });
      }
    },
  },
});
