import type { RawRequest } from '../case.ts';

/** Reads the query of a request. */
export const queryOf = ({ target }: RawRequest): URLSearchParams =>
  new URLSearchParams(target.split('?')[1] ?? '');

/** Returns the keys of a query that belong to a parameter: its name, or its name with a key, such as `card[paysera]`. */
export const keysOf = (query: URLSearchParams, name: string): string[] =>
  [...query.keys()].filter((key) => key === name || key.startsWith(`${name}[`));

/** Returns a request with some parameters removed and others set. */
export function changeQuery(
  request: RawRequest,
  left: readonly string[],
  put: Readonly<Record<string, string>> = {},
): RawRequest {
  const query = queryOf(request);
  for (const key of left.flatMap((name) => keysOf(query, name))) query.delete(key);
  for (const [key, value] of Object.entries(put)) query.set(key, value);
  const text = String(query);
  return { ...request, target: `${request.target.split('?')[0]}${text && `?${text}`}` };
}
