import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Requires named examples for every response body, and for every request body that is not binary. */
export const bodyExample: Rule = () => ({
  Response: { MediaType: requireExample },
  RequestBody: { MediaType: requireExample },
});

function requireExample(media: Node, { location, report, resolve }: Context): void {
  const schema = resolve(media['schema']).node;
  if (isNode(schema) && schema['format'] === 'binary') return;
  if ('example' in media) {
    report({
      message: 'Use `examples` with names instead of `example`.',
      location: location.child('example').key(),
    });
    return;
  }
  const examples = isNode(media['examples']) ? Object.keys(media['examples']) : [];
  if (examples.length === 0) report({ message: 'Add an example of this body.', location: location.key() });
}
