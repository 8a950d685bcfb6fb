import type { z } from 'zod';
import { controlDetails, type ControlId } from '../generated/controls/controls.gen.ts';
import * as validators from '../generated/controls/zod.gen.ts';
import { invalidParameters, notFound } from '../http/http-error.ts';
import { parseHandWrittenJson, parseJson } from '../http/json-text.ts';
import type { PlainRequest } from '../http/message.ts';
import { validate } from '../http/validate.ts';
import { readBody as readBytes } from '../operations/validation/body.ts';
import { readFields, readText } from '../operations/validation/parameters.ts';

type Faults = Readonly<Record<string, readonly string[]>>;

// The generator names a validator after the control and the part.
const byName = validators as Readonly<Record<string, z.ZodType | undefined>>;

/** Validates a part of a call by the description. */
function validated(
  id: ControlId,
  part: 'Path' | 'Query' | 'Body',
  value: unknown,
  faults: Faults = {},
): unknown {
  const result = validate(byName[`z${id.charAt(0).toUpperCase()}${id.slice(1)}${part}`], value);
  const all = { ...result.faults, ...faults };
  if (Object.keys(all).length > 0) throw invalidParameters(all);
  return 'value' in result ? result.value : undefined;
}

/**
 * Reads the path parameters of a control.
 *
 * @throws `HttpError` with 404 when one has an invalid form.
 */
export function readPath(id: ControlId, parameters: Readonly<Record<string, string>>): unknown {
  const { path } = controlDetails[id];
  const read = Object.entries(parameters).map(([name, text]) => [name, readText(text, path[name])]);
  const result = validate(
    byName[`z${id.charAt(0).toUpperCase()}${id.slice(1)}Path`],
    Object.fromEntries(read),
  );
  if (!result.faults) return result.value;
  const [wrong] = Object.keys(result.faults);
  throw notFound(`There is nothing with such a ${wrong}`);
}

/**
 * Reads the query of a control, without the name of the world.
 *
 * @throws `HttpError` with 400 when a parameter is invalid or unknown.
 */
export function readQuery(id: ControlId, query: URLSearchParams): unknown {
  const { world: _, ...types } = controlDetails[id].query;
  const names = Object.keys(types);
  const { fields, faults } = readFields(query, types);
  const unknown = [...query.keys()].filter((name) => name !== 'world' && !names.includes(name));
  const known = names.length === 0 ? 'Is no parameter of this control' : `Must be one of ${names.join(', ')}`;
  return validated(id, 'Query', fields, {
    ...Object.fromEntries(unknown.map((name) => [name, [known]])),
    ...faults,
  });
}

/**
 * Reads the JSON body of a control; an empty one counts as `{}`.
 *
 * @throws `HttpError` with 400 when it is malformed or does not match the description.
 */
export function readBody(id: ControlId, { body }: PlainRequest): unknown {
  if (!controlDetails[id].body) return undefined;
  return validated(
    id,
    'Body',
    body.length === 0 ? {} : readBytes(body, id === 'importWorld' ? parseJson : parseHandWrittenJson),
  );
}
