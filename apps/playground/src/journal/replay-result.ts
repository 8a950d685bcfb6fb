import type { JournalEntry } from '@litas/sandbox';

/** How the result of a replayed request compares with the recorded one. */
export type ReplayResult =
  | { readonly kind: 'same' }
  | { readonly kind: 'otherStatus'; readonly before: string }
  | { readonly kind: 'otherBody'; readonly fields: readonly string[] };

/** Names of differing fields at most. */
const listedFields = 5;

/**
 * Compares the response to a replayed request with the recorded one.
 *
 * @param recorded - The request that was replayed.
 * @param replayed - The new request. The journal masks the same values in both.
 */
export function replayResult(recorded: JournalEntry, replayed: JournalEntry): ReplayResult {
  if (recorded.status !== replayed.status || recorded.error !== replayed.error) {
    return { kind: 'otherStatus', before: [recorded.status, recorded.error].filter(Boolean).join(' ') };
  }
  const fields = differences(recorded.response.body, replayed.response.body, '');
  return fields.length === 0
    ? { kind: 'same' }
    : { kind: 'otherBody', fields: fields.slice(0, listedFields) };
}

function differences(before: unknown, after: unknown, place: string): readonly string[] {
  if (!isParent(before) || !isParent(after)) return before === after ? [] : [place];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    differences(before[name], after[name], place === '' ? name : `${place}.${name}`),
  );
}

const isParent = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
