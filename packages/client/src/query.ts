import { ConfigurationError } from './errors/configuration-error.ts';

/**
 * Writes a query as `URLSearchParams` does, a list as its name repeated, so that a proxy which reads and rewrites it
 * changes nothing. What is `undefined` or `null` is left out.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) search.append(name, textOf(name, each));
    }
  }
  return search.toString();
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new ConfigurationError(name, 'A string, a finite number or a boolean is needed.');
}
