import {
  type Description,
  jsonSchemaOf,
  type Operation,
  type PlacedOperation,
  requiredScopesOf,
  successesOf,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { hasGates, scopedName, scopedText, scopeUnion } from './scoped-text.ts';

/** Emits, for each schema with gates, the type of what scopes show of it. */
export function emitScopedTypes(description: Description): string {
  const gated = Object.entries(description.components.schemas).filter(([, schema]) =>
    hasGates(description, schema),
  );
  const types = gated.map(
    ([
      name,
      schema,
    ]) => `/** \`${name}\`, as far as the scopes \`S\` show it; all of it where they are not known. */
export type ${scopedName(name)}<S extends Scope = Scope> = [Scope] extends [S]
  ? ${name}
  : ${scopedText(description, schema, name).replaceAll('\n', '\n    ')};
`,
  );
  const imported = namesIn(types.join(), Object.keys(description.components.schemas));
  return `${checkedBanner}
import type { Shown } from '../../calls/scopes.ts';
import type { Scope } from '../scopes.gen.ts';
import type { ${imported.join(', ')} } from '../types.gen.ts';

${types.join('\n')}`;
}

/** Names of the types that {@link emitScopedTypes} emits. */
export const scopedTypeNames = (description: Description): string[] =>
  Object.entries(description.components.schemas).flatMap(([name, schema]) =>
    hasGates(description, schema) ? [scopedName(name)] : [],
  );

/**
 * The type of an operation's data, narrowed to the scopes `S` where it has gates.
 *
 * @param name - The operation's name, as its types begin.
 */
export function dataType(description: Description, placed: PlacedOperation, name: string): string {
  const responses = successesOf(placed).map(({ status, response }) => {
    const schema = jsonSchemaOf(response);
    const whole = `${name}Responses[${status}]`;
    return { scoped: schema ? scopedText(description, schema, whole) : whole, whole };
  });
  return responses.every(({ scoped, whole }) => scoped === whole)
    ? `${name}Response`
    : responses.map(({ scoped }) => scoped).join(' | ');
}

/**
 * The parameters of a method, which wallets without the required scopes `S` cannot pass.
 *
 * @param type - The type of its parameters.
 * @param needed - Whether it cannot be called without any.
 */
export function permitted(operation: Operation, type: string, needed: boolean): string {
  const scopes = requiredScopesOf(operation);
  const withheld = (what: string) =>
    scopes.length === 0 ? what : `Permitted<S, ${scopeUnion(scopes)}, ${what}>`;
  if (needed || scopes.length === 0)
    return `parameters${needed ? '' : '?'}: ${withheld(type)}, options?: RequestOptions`;
  // A parameter that can be left out would let the call through.
  return `...call: ${withheld(`[parameters?: ${type}, options?: RequestOptions]`)}`;
}

/** Which of some names a text holds as words. */
export const namesIn = (text: string, names: readonly string[]): string[] => {
  const words = new Set(text.match(/\w+/g));
  return names.filter((name) => words.has(name));
};
