import type { GatedField } from '../scopes/gated-fields.ts';
import { fieldText } from './field-text.ts';

/** A field as the page shows it. */
export type FieldRow =
  | { readonly path: string; readonly state: 'shown'; readonly text: string }
  /** None of the scopes that show it was asked for. */
  | { readonly path: string; readonly state: 'hidden'; readonly scopes: readonly string[] }
  /** Nothing hides it as far as we know, and yet it was not sent. */
  | { readonly path: string; readonly state: 'absent' };

/**
 * Sets the fields that an answer can have beside those it has.
 *
 * @param fields - What the description knows.
 * @param answer - The body.
 * @param asked - The scopes that were asked for; `undefined` where scopes play no part.
 */
export const fieldRows = (
  fields: readonly GatedField[],
  answer: object,
  asked: readonly string[] | undefined,
): readonly FieldRow[] =>
  fields.map(({ path, scopes }) => {
    const text = fieldText(valueAt(answer, path));
    if (text !== undefined) return { path, state: 'shown', text };
    const hidden = asked !== undefined && scopes.length > 0 && !scopes.some((scope) => asked.includes(scope));
    return hidden ? { path, state: 'hidden', scopes } : { path, state: 'absent' };
  });

/** How many rows a scope hides, most first: for the sentence above the fields. */
export function hiddenByScope(
  rows: readonly FieldRow[],
): readonly { readonly scopes: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.state !== 'hidden') continue;
    const scopes = row.scopes.join(' or ');
    counts.set(scopes, (counts.get(scopes) ?? 0) + 1);
  }
  return Array.from(counts, ([scopes, count]) => ({ scopes, count })).toSorted((a, b) => b.count - a.count);
}

const valueAt = (answer: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      answer,
    );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
