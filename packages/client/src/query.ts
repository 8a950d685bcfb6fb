import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Writes a query as `URLSearchParams` does, a list as its name repeated, an object as `name[key]`, so that a proxy which reads and rewrites it
 * changes nothing. What is `undefined` or `null` is left out.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const [field, each] of fieldsOf(name, value)) {
      if (each !== undefined && each !== null) search.append(field, textOf(name, each));
    }
  }
  return search.toString();
}

function fieldsOf(name: string, value: unknown): (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((each: unknown) => [name, each]);
  const isPlain = Object.getPrototypeOf(value ?? 0) === Object.prototype;
  const members = isPlain ? Object.entries(value as object) : [];
  return members.length > 0 ? members.map(([key, each]) => [`${name}[${key}]`, each]) : [[name, value]];
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new ConfigurationError(name, 'A string, a finite number or a boolean is needed.');
}
