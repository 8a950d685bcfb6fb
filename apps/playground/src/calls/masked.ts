/** What the journal has in place of a value that it does not store. */
export const masked = '…';

/**
 * Returns the places of masked values in a body, such as `parameters.email`.
 *
 * @param body - The parsed body.
 */
export function maskedPlaces(body: unknown, place = ''): readonly string[] {
  if (body === masked) return [place];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    maskedPlaces(value, place === '' ? name : `${place}.${name}`),
  );
}
