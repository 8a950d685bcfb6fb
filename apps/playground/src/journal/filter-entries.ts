import type { JournalEntry } from '@litas/sandbox';

/** The filter of the requests. */
export interface RequestFilter {
  /** Words, each part of the method, the path, the operation or the error. */
  readonly q?: string | undefined;
  /** Class of the status. */
  readonly status?: '2xx' | '3xx' | '4xx' | '5xx' | undefined;
  readonly signer?: JournalEntry['signer']['kind'] | undefined;
}

/** The classes of a status that can be chosen. */
export const statusClasses = ['2xx', '3xx', '4xx', '5xx'] as const;

/** The kinds of signers that can be chosen. */
export const signerKinds = ['client', 'token', 'none', 'unverified'] as const;

/** Reads a filter from the query of a URL. */
export function readRequestFilter(search: Readonly<Record<string, unknown>>): RequestFilter {
  const status = statusClasses.find((each) => each === search['status']);
  const signer = signerKinds.find((each) => each === search['signer']);
  const { q } = search;
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(status !== undefined && { status }),
    ...(signer !== undefined && { signer }),
  };
}

/**
 * Finds requests.
 *
 * @param entries - The journal, the oldest first.
 * @param filter - The filter.
 * @returns The requests, the newest first.
 */
export function filterEntries(
  entries: readonly JournalEntry[],
  { q = '', status, signer }: RequestFilter,
): readonly JournalEntry[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => {
      if (status !== undefined && Math.floor(entry.status / 100) !== Number(status[0])) return false;
      if (signer !== undefined && entry.signer.kind !== signer) return false;
      const { method, path, operation = '', error = '', correlationId } = entry;
      const text = [method, path, operation, error, correlationId, entry.status].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toReversed();
}
