import type { z } from 'zod';
import { invalidParameters } from '../core/refusal.ts';
import { readText } from '../validation/read-text.ts';
import { validate } from '../validation/validate.ts';

/** Reads the query of a control, which may hold what a filter knows and the name of the world, and nothing else. */
export function readFilter<Filter extends z.ZodObject>(
  filter: Filter,
  query: URLSearchParams,
): z.output<Filter> {
  const fields: Record<string, unknown> = {};
  for (const [name, text] of query) {
    if (name === 'world') continue;
    if (!Object.hasOwn(filter.shape, name)) {
      throw invalidParameters({ [name]: [`Must be one of ${Object.keys(filter.shape).join(', ')}`] });
    }
    fields[name] = name === 'user' ? readText(text, 'integer') : text;
  }
  return valid(filter, fields);
}

function valid<Validator extends z.ZodType>(validator: Validator, value: unknown): z.output<Validator> {
  const result = validate(validator, value);
  if ('value' in result) return result.value as z.output<Validator>;
  throw invalidParameters(result.faults);
}
