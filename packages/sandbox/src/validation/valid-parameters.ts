import { invalidParameters } from '../core/refusal.ts';
import type { Operation } from '../generated/operations.gen.ts';
import { checkGroups } from './check-groups.ts';
import { checkKeys } from './check-keys.ts';
import { readFields } from './read-fields.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';
import { validatorOf } from './validators.ts';

/** Validates the parameters of a path. */
export function validPath(operation: Operation, parameters: Readonly<Record<string, string>>): unknown {
  const read = Object.entries(parameters).map(([name, text]) => [
    name,
    readText(text, operation.parameters[name]),
  ]);
  return validOrRefused(operation, 'Path', Object.fromEntries(read), {});
}

/** Validates a query, which is the text after the question mark. */
export function validQuery(operation: Operation, query: string): unknown {
  const { fields, faults } = readFields(new URLSearchParams(query), operation.query);
  // What could not be read has no keys to speak of.
  const keys = Object.keys(faults).length === 0 ? checkKeys(operation, fields) : {};
  return validOrRefused(operation, 'Query', fields, {
    ...checkGroups(operation.groups, fields),
    ...keys,
    ...faults,
  });
}

function validOrRefused(
  operation: Operation,
  part: 'Path' | 'Query',
  fields: unknown,
  faults: Readonly<Record<string, readonly string[]>>,
): unknown {
  const result = validate(validatorOf(operation.operationId, part), fields);
  const all = { ...result.faults, ...faults };
  if (Object.keys(all).length > 0) throw invalidParameters(all);
  return 'value' in result ? result.value : undefined;
}
