import type { GatedField } from '../scopes/gated-fields.ts';
import { fieldText } from './field-text.ts';

/** A field on the page. */
export type FieldRow =
  | { readonly path: string; readonly state: 'shown'; readonly text: string }
  /** No scope that reveals it was requested. */
  | { readonly path: string; readonly state: 'hidden'; readonly scopes: readonly string[] }
  /** No scope hides it, but the response does not have it. */
  | { readonly path: string; readonly state: 'absent' };

/**
 * Combines the fields that a response can have with those that it has.
 *
 * @param fields - The fields of the description.
 * @param response - The response body.
 * @param asked - The requested scopes; `undefined` if the mode has no scopes.
 */
export const fieldRows = (
  fields: readonly GatedField[],
  response: object,
  asked: readonly string[] | undefined,
): readonly FieldRow[] =>
  fields.map(({ path, scopes }) => {
    const text = fieldText(valueAt(response, path));
    if (text !== undefined) return { path, state: 'shown', text };
    const hidden = asked !== undefined && scopes.length > 0 && !scopes.some((scope) => asked.includes(scope));
    return hidden ? { path, state: 'hidden', scopes } : { path, state: 'absent' };
  });

/** Counts the rows that each scope hides, most first. */
export function hiddenByScope(
  rows: readonly FieldRow[],
): readonly { readonly scopes: readonly string[]; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.state !== 'hidden') continue;
    const scopes = row.scopes.join(' ');
    counts.set(scopes, (counts.get(scopes) ?? 0) + 1);
  }
  return Array.from(counts, ([scopes, count]) => ({ scopes: scopes.split(' '), count })).toSorted(
    (a, b) => b.count - a.count,
  );
}

const valueAt = (response: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      response,
    );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
