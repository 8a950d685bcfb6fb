import type { ParameterType } from '../generated/operations.gen.ts';
import { readText } from './read-text.ts';

/** Fields as they were read, and the messages for those that could not be. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the fields of a form or a query. A field may come once, unless it is an array; an object comes as `name[key]=value`; fields
 * without a type in the table are left out.
 */
export function readFields(
  text: URLSearchParams,
  types: Readonly<Record<string, ParameterType>>,
): ReadFields {
  const fields: Record<string, unknown> = {};
  const faults: Record<string, readonly string[]> = {};
  for (const [name, type] of Object.entries(types)) {
    if (type === 'object') {
      const members = membersOf(text, name);
      const apart = readApart(text, name);
      if (apart?.key === null) faults[apart.keyName] = [`Is required with ${name}`];
      if (Object.keys(members).length > 0 || apart) {
        fields[name] = { ...members, ...(apart && { [apart.key ?? '']: apart.value }) };
      }
      continue;
    }
    const values = text.getAll(name);
    const [value] = values;
    if (type === 'array') {
      if (values.length > 0) fields[name] = values;
    } else if (values.length > 1) faults[name] = ['Was sent more than once'];
    else if (value !== undefined) fields[name] = readText(value, type);
  }
  return { fields, faults };
}

/** The members of an object in a query, which are sent as `name[key]=value`. */
function membersOf(text: URLSearchParams, name: string): Readonly<Record<string, string>> {
  const members = [...text].flatMap(([field, value]) => {
    const key =
      field.startsWith(`${name}[`) && field.endsWith(']') ? field.slice(name.length + 1, -1) : undefined;
    return key === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(members);
}

/** One of the vendor's own programs sends `name=value` and the key apart, in a parameter of its own. */
const keyNames: Readonly<Record<string, string>> = { person_code: 'nationality' };

function readApart(text: URLSearchParams, name: string) {
  const keyName = keyNames[name];
  const value = text.get(name);
  return keyName === undefined || value === null ? undefined : { keyName, key: text.get(keyName), value };
}
