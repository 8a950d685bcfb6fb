import { type Context, isNode, type Node } from './redocly.ts';

/** Returns the parameters of an operation and of its path, with references resolved. */
export function parametersOf(path: Node, operation: Node, { resolve }: Context): Node[] {
  return [path['parameters'], operation['parameters']].flatMap((list) =>
    (Array.isArray(list) ? list : []).flatMap((parameter: unknown) => {
      const { node } = isNode(parameter) && '$ref' in parameter ? resolve(parameter) : { node: parameter };
      return isNode(node) ? [node] : [];
    }),
  );
}
