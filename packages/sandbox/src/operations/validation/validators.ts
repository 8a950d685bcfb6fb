import type { z } from 'zod';
import type { OperationId, ParameterGroup } from '../../generated/operations.gen.ts';
import * as generated from '../../generated/zod.gen.ts';

/** The parts of a request that have a validator. */
type Part = 'Path' | 'Query' | 'Body';

/** Returns the generated validator of a part of an operation's request; `undefined` when there is none. */
export function validatorOf(operationId: OperationId, part: Part): z.ZodType | undefined {
  const known = validatorNames[part];
  let name = known.get(operationId);
  if (name === undefined)
    known.set(operationId, (name = `z${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${part}`));
  return byName[name];
}

/** Names of validators by operation, so that they are not put together for each request. */
const validatorNames: Readonly<Record<Part, Map<OperationId, string>>> = {
  Path: new Map(),
  Query: new Map(),
  Body: new Map(),
};

// The generator names a validator after the operation and the part.
const byName = generated as Readonly<Record<string, z.ZodType | undefined>>;

type Faults = Readonly<Record<string, readonly string[]>>;

/** Returns error messages for groups with a wrong number of fields. */
export function checkGroups(
  groups: readonly ParameterGroup[] | undefined,
  fields: Readonly<Record<string, unknown>>,
): Faults {
  return Object.assign({}, ...(groups ?? []).map((group) => faultsOf(group, fields))) as Faults;
}

function faultsOf({ count, names }: ParameterGroup, fields: Readonly<Record<string, unknown>>): Faults {
  const sent = names.filter((name) => fields[name] !== undefined);
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const several = `Only one of ${list} may be sent`;
  if (sent.length > 1)
    return count === 'at-least-one' ? {} : Object.fromEntries(sent.map((name) => [name, [several]]));
  if (sent.length === 1 || count === 'at-most-one') return {};
  return Object.fromEntries(names.map((name) => [name, [`One of ${list} is required`]]));
}
