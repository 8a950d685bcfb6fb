import { type Context, isNode, type Node, type Rule } from './redocly.ts';

const levels = ['documented', 'sdk', 'inferred'];

/** Requires that every operation has a valid `x-evidence`, and that every other `x-evidence` is valid. */
export const evidence: Rule = () => ({
  Operation(operation: Node, { location, report }: Context) {
    if (!('x-evidence' in operation))
      report({
        message: `Say how well this operation is known: x-evidence is one of ${levels.join(', ')}.`,
        location: location.child('operationId'),
      });
  },
  any(node: unknown, context: Context) {
    check(node, context.location, context);
    // The linter visits the target of a reference; the marks beside the reference are visible from the schema only.
    if (!isNode(node) || !isNode(node['properties'])) return;
    for (const [name, field] of Object.entries(node['properties'])) {
      if (isNode(field) && '$ref' in field)
        check(field, context.location.child(['properties', name]), context);
    }
  },
});

function check(node: unknown, location: Context['location'], { report }: Context): void {
  if (!isNode(node) || !('x-evidence' in node)) return;
  const level = node['x-evidence'];
  if (!levels.includes(String(level)))
    report({
      message: `x-evidence is one of ${levels.join(', ')}, not \`${String(level)}\`.`,
      location: location.child('x-evidence'),
    });
}
