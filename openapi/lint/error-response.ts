import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Requires that error responses are references to shared files, and that every operation has a `default` response. */
export const errorResponse: Rule = () => ({
  Operation(operation: Node, { location, report }: Context) {
    const responses = isNode(operation['responses']) ? operation['responses'] : {};
    for (const [status, response] of Object.entries(responses)) {
      if (!/^([45]|default$)/.test(status)) continue;
      if (!isNode(response) || Object.keys(response).join() !== '$ref')
        report({
          message: 'Move this error response to a file in responses/ and reference it.',
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
