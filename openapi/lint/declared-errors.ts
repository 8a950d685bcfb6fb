import { parametersOf } from './parameters.ts';
import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Statuses by the property of an operation that can cause them. */
interface Options {
  /** For every operation. */
  readonly always?: readonly string[];
  /** For operations that are signed. */
  readonly signed?: readonly string[];
  /** For operations with a body or with path parameters. */
  readonly input?: readonly string[];
  /** For operations with path parameters. */
  readonly path?: readonly string[];
  /** Files in `responses/` by status. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Requires that every operation declares the error responses of its kind. */
export const declaredErrors: Rule = (options) => {
  const { always = [], signed = [], input = [], path = [], files = {} }: Options = options;
  let item: Node = {};
  return {
    PathItem(node: Node) {
      item = node;
    },
    Operation(operation: Node, context: Context) {
      const { location, report } = context;
      const responses = isNode(operation['responses']) ? operation['responses'] : {};
      const { security } = operation;
      const hasPath = parametersOf(item, operation, context).some((parameter) => parameter['in'] === 'path');
      const wanted = [
        ...always,
        ...(Array.isArray(security) && security.length > 0 ? signed : []),
        ...(hasPath || 'requestBody' in operation ? input : []),
        ...(hasPath ? path : []),
      ];
      for (const status of wanted) {
        if (status in responses) continue;
        report({
          message: `Declare the error ${status}: add '${status}' with a $ref to responses/${files[status] ?? '…'}.`,
          location: location.child('responses').key(),
        });
      }
    },
  };
};
