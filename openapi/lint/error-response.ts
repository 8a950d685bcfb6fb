import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Error responses are shared files, by reference only, and every operation has the `default` one. */
export const errorResponse: Rule = () => ({
  Operation(operation: Node, { location, report }: Context) {
    const responses = isNode(operation['responses']) ? operation['responses'] : {};
    for (const [status, response] of Object.entries(responses)) {
      if (!/^([45]|default$)/.test(status)) continue;
      if (!isNode(response) || Object.keys(response).join() !== '$ref')
        report({
          message: 'Write this error response into a file in responses/, and refer to it.',
          location: location.child(['responses', status]),
        });
    }
    if (!('default' in responses))
      report({
        message: 'Every operation has a `default` error response.',
        location: location.child('responses').key(),
      });
  },
});
