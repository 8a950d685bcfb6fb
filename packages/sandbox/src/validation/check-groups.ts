import type { ParameterGroup } from '../generated/operations.gen.ts';

type Faults = Readonly<Record<string, readonly string[]>>;

/** Says what is wrong with the number of fields that were sent of each group; empty when nothing is. */
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
