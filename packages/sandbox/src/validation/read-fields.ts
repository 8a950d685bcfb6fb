import type { ParameterType } from '../generated/operations.gen.ts';
import { readText } from './read-text.ts';

/** Fields as they were read, and the messages for those that could not be. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the fields of a form or a query. A field may come once, unless it is an array; fields without a type in the table are
 * left out.
 */
export function readFields(
  text: URLSearchParams,
  types: Readonly<Record<string, ParameterType>>,
): ReadFields {
  const fields: Record<string, unknown> = {};
  const faults: Record<string, readonly string[]> = {};
  for (const [name, type] of Object.entries(types)) {
    const values = text.getAll(name);
    const [value] = values;
    if (type === 'array') {
      if (values.length > 0) fields[name] = values;
    } else if (values.length > 1) faults[name] = ['Was sent more than once'];
    else if (value !== undefined) fields[name] = readText(value, type);
  }
  return { fields, faults };
}
