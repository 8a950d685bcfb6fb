import type { JournalEntry } from '@litas/sandbox';
import { grantTypeOf, mistakesOf } from './mistakes-of.ts';

/** The filter of the requests. */
export interface RequestFilter {
  /** Words, each part of the method, the path, the operation or the error. */
  readonly q?: string | undefined;
  /** Class of the status. */
  readonly status?: '2xx' | '3xx' | '4xx' | '5xx' | undefined;
  readonly signer?: JournalEntry['signer']['kind'] | undefined;
  /** Whether each request has a row of its own, also among the attempts of one call. */
  readonly each?: '1' | undefined;
  /** Name of the world. @default the default world */
  readonly world?: string | undefined;
}

/** The classes of a status that can be chosen. */
export const statusClasses = ['2xx', '3xx', '4xx', '5xx'] as const;

/** The kinds of signers that can be chosen. */
export const signerKinds = ['client', 'token', 'none', 'unverified'] as const;

/** Reads a filter from the query of a URL. */
export function readRequestFilter(search: Readonly<Record<string, unknown>>): RequestFilter {
  const status = statusClasses.find((each) => each === search['status']);
  const signer = signerKinds.find((each) => each === search['signer']);
  const { q, each: separate, world } = search;
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(status !== undefined && { status }),
    ...(signer !== undefined && { signer }),
    ...(separate === '1' && { each: separate }),
    ...(typeof world === 'string' && world !== '' && { world }),
  };
}

/**
 * Returns a function that tells whether a request matches a filter.
 *
 * @param filter - The filter.
 */
export function entryFilter({ q = '', status, signer }: RequestFilter): (entry: JournalEntry) => boolean {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return (entry) => {
    if (status !== undefined && Math.floor(entry.status / 100) !== Number(status[0])) return false;
    if (signer !== undefined && entry.signer.kind !== signer) return false;
    if (words.length === 0) return true;
    const { method, path, operation = '', error = '', correlationId, signer: by } = entry;
    const token = by.kind === 'token' ? by.token : '';
    const more = [...mistakesOf(entry), grantTypeOf(entry) ?? '', ...entry.query.flat()];
    const text = [method, path, operation, error, correlationId, entry.status, token, ...more]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
