import { type Context, isNode, type Node, type Rule } from './redocly.ts';

const header = 'paysera-correlation-id';

/** Requires that every response declares the header with the correlation id. */
export const correlationHeader: Rule = () => ({
  Response(response: Node, { location, report }: Context) {
    if (isNode(response['headers']) && header in response['headers']) return;
    report({
      message: `Declare the header ${header}: add it to \`headers\` with a $ref to headers/CorrelationId.yaml.`,
      location,
    });
  },
});
