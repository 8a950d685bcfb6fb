import { assertPlainObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { Call } from '../transport/client.ts';

/**
 * Groups the flat parameters of an operation by path, query and body.
 *
 * @param descriptor - The descriptor of the operation.
 * @param given - The parameters.
 * @throws {@link ConfigurationError} that names a parameter which the operation does not have.
 */
export function placeParameters(
  { operation, path: template, query: queryNames, body }: Descriptor,
  given: Readonly<Record<string, unknown>>,
): Pick<Call, 'path' | 'query' | 'body'> {
  assertPlainObject('parameters', given);
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (template.includes(`{${name}}`)) path[name] = value;
    else if (queryNames?.includes(name)) query[name] = value;
    else if (body === 'fields' || (body === 'whole' && name === 'body')) fields[name] = value;
    else throw new ConfigurationError(name, `is not a parameter of ${operation}`);
  }
  return { path, query, body: body === 'fields' ? fields : fields['body'] };
}
