import type { OperationId } from '../generated/operations.gen.ts';

/** Who signed a request: nobody, a client, a token, or somebody whose signature does not hold or was not looked at. */
export type Signer =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'client'; readonly client: string }
  | {
      readonly kind: 'token';
      readonly client: string;
      /** Who granted the token. */
      readonly user: number;
      /** Beginning of the token. */
      readonly token: string;
      readonly scopes: readonly string[];
    }
  | {
      readonly kind: 'unverified';
      /** The client's id, or the beginning of what was sent as the id; empty where there is none. */
      readonly id: string;
    };

/**
 * A request and its answer, as the journal tells them. Keys, tokens, codes, passwords and personal data are left out: what is not
 * known to be harmless reads `…`.
 */
export interface JournalEntry {
  /** Counts the requests of the world, from 1. */
  readonly number: number;
  /** World clock when it came, in ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** Query parameters in their order, a name and a value each. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The operation that it called; left out where it called none. */
  readonly operation?: OperationId;
  readonly signer: Signer;
  /** Request headers that are harmless, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, parsed; left out where there is none. */
  readonly body?: unknown;
  readonly status: number;
  /** Code of the error that was answered. */
  readonly error?: string;
  /** Description of the error that was answered. */
  readonly description?: string;
  /** Why the signature was refused. */
  readonly explanation?: string;
  /** The answer: headers that are harmless, and the body, parsed; left out where there is none. */
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
  /** What went wrong on purpose, as the header `x-sandbox-fault` has it. */
  readonly fault?: string;
  /** Whether the answer was lost or cut on purpose. */
  readonly delivery?: 'lost' | 'cut';
  /** The answer's `paysera-correlation-id`. */
  readonly correlationId: string;
}

/** Which requests of a journal are wanted. Several conditions must all hold. */
export interface JournalFilter {
  /** Name of the operation. */
  readonly operation?: OperationId | undefined;
  /** HTTP method, in upper case. */
  readonly method?: string | undefined;
  /** The whole path, as the journal tells it. */
  readonly path?: string | undefined;
  /** The status, or a class such as `4xx`. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx` | undefined;
  /** Code of the error that was answered. */
  readonly error?: string | undefined;
  /** Kind of signer. */
  readonly signer?: Signer['kind'] | undefined;
  /** Id of the user whose token signed. */
  readonly user?: number | undefined;
  /** The answer's `paysera-correlation-id`. */
  readonly correlationId?: string | undefined;
  /** Only requests with a higher number. */
  readonly since?: number | undefined;
  /** Only the last ones, this many. */
  readonly limit?: number | undefined;
}
