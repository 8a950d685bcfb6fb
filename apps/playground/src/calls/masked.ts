import type { JournalEntry } from '@litas/sandbox';

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

/** Returns whether the journal hides a value of the changes of a world. */
export const hidesValues = (changes: NonNullable<JournalEntry['changes']>): boolean =>
  changes.some(({ fields }) => fields.some(({ before, after }) => before === masked || after === masked));
