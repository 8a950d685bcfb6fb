import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Every content of a response, and of a request unless it is binary, has named examples. */
export const bodyExample: Rule = () => ({
  Response: { MediaType: requireExample },
  RequestBody: { MediaType: requireExample },
});

function requireExample(media: Node, { location, report, resolve }: Context): void {
  const schema = resolve(media['schema']).node;
  if (isNode(schema) && schema['format'] === 'binary') return;
  if ('example' in media) {
    report({
      message: 'Write `examples`, each with a name, in place of `example`.',
      location: location.child('example').key(),
    });
    return;
  }
  const examples = isNode(media['examples']) ? Object.keys(media['examples']) : [];
  if (examples.length === 0) report({ message: 'Show an example of this body.', location: location.key() });
}
