import { parametersOf } from './parameters.ts';
import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Statuses by what an operation has that can cause them. */
interface Options {
  /** Of every operation. */
  readonly always?: readonly string[];
  /** Of operations that are signed. */
  readonly signed?: readonly string[];
  /** Of operations with a body, or with parameters in the path. */
  readonly input?: readonly string[];
  /** Of operations with parameters in the path. */
  readonly path?: readonly string[];
  /** Files in responses/ by the status that they describe. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Every operation declares the errors that any operation of its kind can respond with. */
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
