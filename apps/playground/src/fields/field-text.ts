/**
 * Formats a value of a response as one line of text.
 *
 * @param value - Any JSON value; `undefined` if the field is missing.
 * @returns The text; `undefined` if there is nothing to show.
 */
export function fieldText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return joined(value, ', ');
  if (typeof value === 'object') return joined(Object.values(value), ' · ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function joined(values: readonly unknown[], separator: string): string | undefined {
  const texts = values.map(fieldText).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(separator);
}
