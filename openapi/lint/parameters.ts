import { type Context, isNode, type Node } from './redocly.ts';

/** The parameters of an operation and of its path, references followed. */
export function parametersOf(path: Node, operation: Node, { resolve }: Context): Node[] {
  return [path['parameters'], operation['parameters']].flatMap((list) =>
    (Array.isArray(list) ? list : []).flatMap((parameter: unknown) => {
      const { node } = isNode(parameter) && '$ref' in parameter ? resolve(parameter) : { node: parameter };
      return isNode(node) ? [node] : [];
    }),
  );
}
