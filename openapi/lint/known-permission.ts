import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Context, isNode, type Node, type Rule, stringsOf } from './redocly.ts';

const lists = ['x-client-permissions', 'x-static-permissions'];

/** Requires that operations and parameters use only client permissions from `schemas/ClientPermission.yaml`. */
export const knownPermission: Rule = () => {
  let permissions: readonly string[] = [];
  const check = (node: Node, { location, report }: Context) => {
    for (const list of lists) {
      for (const name of stringsOf(node[list]).filter((each) => !permissions.includes(each)))
        report({ message: `There is no client permission \`${name}\`.`, location: location.child(list) });
    }
  };
  return {
    Root: {
      enter(_root: Node, { location }: Context) {
        permissions = knownPermissions(dirname(location.source.absoluteRef));
      },
    },
    Operation: check,
    Parameter: check,
  };
};

function knownPermissions(folder: string): readonly string[] {
  const schema: unknown = parse(readFileSync(join(folder, 'schemas', 'ClientPermission.yaml'), 'utf8'));
  const arms = isNode(schema) && Array.isArray(schema['anyOf']) ? (schema['anyOf'] as unknown[]) : [];
  return arms.flatMap((arm) => (isNode(arm) ? stringsOf(arm['enum']) : []));
}
