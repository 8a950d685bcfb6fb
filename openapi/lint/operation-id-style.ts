import { type Context, type Node, type Rule, stringsOf } from './redocly.ts';

/** Requires that an `operationId` is in camel case and starts with one of the verbs in the options of the rule. */
export const operationIdStyle: Rule = (options) => {
  const verbs = stringsOf(options['verbs']);
  const style = new RegExp(`^(?:${verbs.join('|')})[A-Z][A-Za-z]*$`);
  return {
    Operation(operation: Node, { location, report }: Context) {
      const name = operation['operationId'];
      if (typeof name === 'string' && !style.test(name))
        report({
          message: `\`${name}\` does not begin with a verb that is in use (${verbs.join(', ')}), or is not camel case.`,
          location: location.child('operationId'),
        });
    },
  };
};
