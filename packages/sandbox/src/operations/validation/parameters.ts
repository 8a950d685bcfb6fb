import type { Operation, ParameterType } from '../../generated/operations.gen.ts';
import { invalidParameters } from '../../http/http-error.ts';
import { validate } from '../../http/validate.ts';
import { checkGroups, validatorOf } from './validators.ts';

/** Validated parameters. Requests for the same path share the object with its parameters, and most have no query. */
const validPaths = new WeakMap<object, { readonly operation: Operation; readonly value: unknown }>();
const validEmptyQueries = new Map<Operation, unknown>();

/** Validates the parameters of a path. */
export function validPath(operation: Operation, parameters: Readonly<Record<string, string>>): unknown {
  const known = validPaths.get(parameters);
  if (known?.operation === operation) return known.value;
  const read = Object.entries(parameters).map(([name, text]) => [
    name,
    readText(text, operation.parameters[name]),
  ]);
  const value = validOrRefused(operation, 'Path', Object.fromEntries(read), {});
  validPaths.set(parameters, { operation, value });
  return value;
}

/** Validates a query, which is the text after the question mark. */
export function validQuery(operation: Operation, query: string): unknown {
  if (query === '' && validEmptyQueries.has(operation)) return validEmptyQueries.get(operation);
  const { fields, faults } = readFields(new URLSearchParams(query), operation.query);
  // What could not be read has no keys to speak of.
  const keys = Object.keys(faults).length === 0 ? checkKeys(operation, fields) : {};
  const value = validOrRefused(operation, 'Query', fields, {
    ...checkGroups(operation.groups, fields),
    ...keys,
    ...faults,
  });
  if (query === '') validEmptyQueries.set(operation, value);
  return value;
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

type Faults = Readonly<Record<string, readonly string[]>>;

/** Returns error messages for query parameters of the form `name[key]=value` with an invalid key. */
function checkKeys({ keyPatterns = {} }: Operation, fields: Readonly<Record<string, unknown>>): Faults {
  return Object.fromEntries(
    Object.entries(keyPatterns).flatMap(([name, pattern]) => {
      const wrong = Object.keys(Object(fields[name])).some((key) => !new RegExp(pattern).test(key));
      return wrong ? [[name, [`Needs a key in the form ${pattern}, as in ${name}[lt]`]]] : [];
    }),
  );
}

/** The fields, and error messages for malformed ones. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the fields of a form or a query. A field may occur once, unless it is an array. An object has the form `name[key]=value`. Unknown
 * fields are ignored.
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

/** Returns the members of an object in a query, which have the form `name[key]=value`. */
function membersOf(text: URLSearchParams, name: string): Readonly<Record<string, string>> {
  const members = [...text].flatMap(([field, value]) => {
    const key =
      field.startsWith(`${name}[`) && field.endsWith(']') ? field.slice(name.length + 1, -1) : undefined;
    return key === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(members);
}

/** One of the vendor's programs sends `name=value`, and the key in a separate parameter. */
const keyNames: Readonly<Record<string, string>> = { person_code: 'nationality' };

function readApart(text: URLSearchParams, name: string) {
  const keyName = keyNames[name];
  const value = text.get(name);
  return keyName === undefined || value === null ? undefined : { keyName, key: text.get(keyName), value };
}

/** Converts the text of a parameter to its type. An invalid text is returned unchanged, and the validator rejects it. */
export function readText(text: string, type: ParameterType | undefined): unknown {
  if (type === 'integer' && /^-?(?:0|[1-9]\d*)$/.test(text)) return Number(text);
  if (type === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean') return booleans.get(text) ?? text;
  return text;
}

// PHP's http_build_query, which the vendor's own client uses, writes booleans as 1 and 0.
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);
