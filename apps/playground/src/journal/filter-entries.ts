import type { JournalEntry } from '@litas/sandbox';
import { grantTypeOf, mistakesOf } from './mistakes-of.ts';

/** The filter of the requests. */
export interface RequestFilter {
  /**
   * Words, each part of the method, the path, the operation, the error, the signer or another visible text. `client:`, `user:` and
   * `token:` before a word compare it with the signer only; of a token, the journal has the first characters.
   */
  readonly q?: string | undefined;
  readonly operation?: string | undefined;
  /** Class of the status. */
  readonly status?: '2xx' | '3xx' | '4xx' | '5xx' | undefined;
  readonly signer?: JournalEntry['signer']['kind'] | undefined;
  /** Whether each request has a row of its own, also among the attempts of one call. */
  readonly each?: '1' | undefined;
  /** Name of the world. @default the default world */
  readonly world?: string | undefined;
}

/** The parts of a filter that leave requests out. */
export const filterConditions = ['q', 'operation', 'status', 'signer'] as const;

/** The classes of a status that can be chosen. */
export const statusClasses = ['2xx', '3xx', '4xx', '5xx'] as const;

/** The kinds of signers that can be chosen. */
export const signerKinds = ['client', 'token', 'none', 'unverified'] as const;

/** Reads a filter from the query of a URL. */
export function readRequestFilter(search: Readonly<Record<string, unknown>>): RequestFilter {
  const status = statusClasses.find((each) => each === search['status']);
  const signer = signerKinds.find((each) => each === search['signer']);
  const { q, operation, each: separate, world } = search;
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof operation === 'string' && /^\w{1,64}$/.test(operation) && { operation }),
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
export function entryFilter({
  q = '',
  operation: wanted,
  status,
  signer,
}: RequestFilter): (entry: JournalEntry) => boolean {
  const all = q.toLowerCase().split(/\s+/).filter(Boolean);
  const [ofSigner, words] = [all.filter(isOfSigner), all.filter((word) => !isOfSigner(word))];
  return (entry) => {
    if (status !== undefined && Math.floor(entry.status / 100) !== Number(status[0])) return false;
    if (signer !== undefined && entry.signer.kind !== signer) return false;
    if (wanted !== undefined && entry.operation !== wanted) return false;
    const signers = signerWords(entry.signer);
    if (!ofSigner.every((word) => signers.includes(word))) return false;
    if (words.length === 0) return true;
    const { method, path, operation = '', error = '', correlationId } = entry;
    const more = [...mistakesOf(entry), grantTypeOf(entry) ?? '', ...entry.query.flat()];
    const text = [method, path, operation, error, correlationId, entry.status, ...signers, ...more]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

const isOfSigner = (word: string): boolean => /^(?:client|user|token):./.test(word);

/** Returns the signer as words of the filter, in lower case. */
function signerWords(signer: JournalEntry['signer']): readonly string[] {
  switch (signer.kind) {
    case 'none':
      return [];
    case 'client':
      return [`client:${signer.client}`.toLowerCase()];
    case 'token':
      return [`client:${signer.client}`, `user:${signer.user}`, `token:${start(signer.token)}`].map((word) =>
        word.toLowerCase(),
      );
    case 'unverified':
      return signer.id === '' ? [] : [`client:${start(signer.id)}`.toLowerCase()];
  }
}

const start = (id: string): string => id.replace(/…$/, '');

/** Returns the words of the filter for the requests that a token signed. */
export const wordsOfToken = ({
  token,
  client,
  user,
}: {
  readonly token: string;
  readonly client: string;
  readonly user: number;
}): string => `token:${token.slice(0, 4)} client:${client} user:${user}`;
