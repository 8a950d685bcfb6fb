import {
  assertOption,
  assertPlainObject,
  assertWellFormed,
  type Check,
  isIntegerFrom,
  isPlainObject,
  mustBe,
} from '../errors/assert.ts';
import type { Descriptor, PathParameterKind } from '../generated/descriptors.gen.ts';

/** Returns whether a text can be a segment of a path: `.` and `..` would lead to another path. */
export const isSegment = (value: unknown): boolean =>
  typeof value === 'string' && !['', '.', '..'].includes(value);

/** Valid values of each kind of path parameter. */
const kinds: Readonly<Record<PathParameterKind, Check>> = {
  id: mustBe('a positive integer', (value) => isIntegerFrom(1, value)),
  me: mustBe("a positive integer or 'me'", (value) => value === 'me' || isIntegerFrom(1, value)),
  place: mustBe('an integer from 0', (value) => isIntegerFrom(0, value)),
  text: mustBe('a non-empty string, not . or ..', isSegment),
};

/**
 * Fills the path template of an operation.
 *
 * @param descriptor - The descriptor of the operation.
 * @param path - The values by name.
 * @throws {@link ConfigurationError} that names the parameter whose value is not valid.
 */
export function fillPath(
  { path: template, parameters = {} }: Pick<Descriptor, 'path' | 'parameters'>,
  path: Readonly<Record<string, unknown>> = {},
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = path[name];
    kinds[parameters[name] ?? 'me'](name, value);
    const text = String(value);
    assertWellFormed(name, text);
    return encodeURIComponent(text);
  });
}

/**
 * Serializes a query as `URLSearchParams` does, so that a proxy which parses and serializes it changes nothing: a list as its name
 * repeated, an object as `name[key]`. `undefined` and `null` are left out.
 *
 * @param option - Name of the query, for the error.
 * @param query - The values by name.
 * @throws {@link ConfigurationError} that names the parameter whose value is not valid.
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
 * Converts a single value to text.
 *
 * @param name - Name of the value, for the error.
 * @param value - The value.
 * @throws {@link ConfigurationError} when the value is not a string, boolean, bigint or finite number, or has lone surrogates.
 */
export function textOf(name: string, value: unknown): string {
  assertOption(
    ['string', 'boolean', 'bigint'].includes(typeof value) || Number.isFinite(value),
    name,
    'a string, a finite number or a boolean',
  );
  const text = String(value);
  assertWellFormed(name, text);
  return text;
}
