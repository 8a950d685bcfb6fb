import { assertPlainObject, assertWellFormed, isPlainObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Descriptor, PathParameterKind } from '../generated/descriptors.gen.ts';

interface Kind {
  readonly needed: string;
  readonly accepts: (value: unknown) => boolean;
}

const isInteger = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least;

/** What a path parameter of each kind accepts: nothing that would lead to another path. */
const kinds: Readonly<Record<PathParameterKind, Kind>> = {
  id: { needed: 'A positive integer', accepts: (value) => isInteger(value, 1) },
  me: { needed: "A positive integer or 'me'", accepts: (value) => value === 'me' || isInteger(value, 1) },
  place: { needed: 'An integer from 0', accepts: (value) => isInteger(value, 0) },
  text: {
    needed: 'Text that is not empty',
    accepts: (value) => typeof value === 'string' && !['', '.', '..'].includes(value),
  },
};

/**
 * Fills the path template of an operation.
 *
 * @param descriptor - The operation.
 * @param path - The values by name.
 * @throws {@link ConfigurationError} that names the parameter whose value is not of its kind.
 */
export function fillPath(
  { path: template, parameters = {} }: Pick<Descriptor, 'path' | 'parameters'>,
  path: Readonly<Record<string, unknown>> = {},
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { needed, accepts } = kinds[parameters[name] ?? 'me'];
    const value = path[name];
    if (!accepts(value)) throw new ConfigurationError(name, `${needed} is needed.`);
    const text = String(value);
    assertWellFormed(name, text);
    return encodeURIComponent(text);
  });
}

/**
 * Writes a query as `URLSearchParams` does, a list as its name repeated, an object as `name[key]`, so that a proxy which reads and rewrites it
 * changes nothing. What is `undefined` or `null` is left out.
 *
 * @param option - What the query is given as, for the error.
 * @param query - The values by name.
 * @throws {@link ConfigurationError} that names the parameter which cannot be written.
 */
export function serializeQuery(option: string, query: unknown): string {
  assertPlainObject(option, query);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const [field, each] of fieldsOf(name, value)) {
      if (each === undefined || each === null) continue;
      assertWellFormed(name, field);
      search.append(field, textOf(name, each));
    }
  }
  return search.toString();
}

function fieldsOf(name: string, value: unknown): (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((each: unknown) => [name, each]);
  const members = isPlainObject(value) ? Object.entries(value) : [];
  return members.length > 0 ? members.map(([key, each]) => [`${name}[${key}]`, each]) : [[name, value]];
}

/**
 * Writes a single value.
 *
 * @throws {@link ConfigurationError} when it is no string, boolean, bigint or finite number, or is not well-formed.
 */
export function textOf(name: string, value: unknown): string {
  if (!['string', 'boolean', 'bigint'].includes(typeof value) && !Number.isFinite(value)) {
    throw new ConfigurationError(name, 'A string, a finite number or a boolean is needed.');
  }
  const text = String(value);
  assertWellFormed(name, text);
  return text;
}
