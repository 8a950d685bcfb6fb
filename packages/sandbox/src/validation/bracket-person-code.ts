import type { Operation } from '../generated/operations.gen.ts';

/**
 * Takes a personal code that came as `person_code` and `nationality`, as one of the vendor's own programs sends it, for
 * `person_code[nationality]`.
 */
export function bracketPersonCode({ query }: Operation, text: URLSearchParams): URLSearchParams {
  const codes = text.getAll('person_code');
  if (query['person_code'] !== 'object' || codes.length === 0) return text;
  const nationality = text.get('nationality') ?? '';
  const others = [...text].filter(([name]) => name !== 'person_code' && name !== 'nationality');
  return new URLSearchParams([...others, ...codes.map((code) => [`person_code[${nationality}]`, code])]);
}
