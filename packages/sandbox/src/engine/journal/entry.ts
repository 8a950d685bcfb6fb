import type { OperationId } from '../../generated/operations.gen.ts';
import type { ChangedField } from '../changes/changed-fields.ts';

/** The signer of a request: none, a client, a token, or unverified when the signature is not valid or was not verified. */
export type Signer =
  | { readonly kind: 'none' }
  | { readonly kind: 'client'; readonly client: string }
  | {
      readonly kind: 'token';
      readonly client: string;
      /** Id of the user. */
      readonly user: number;
      /** Start of the token id. */
      readonly token: string;
      readonly scopes: readonly string[];
    }
  | {
      readonly kind: 'unverified';
      /** The client's id, or the start of the sent id; empty without an id. */
      readonly id: string;
    };

/** The signature of a request, redacted: the seven signed lines and the MAC. It never contains a key, nor the expected MAC. */
export interface JournalSignature {
  /** Id of the client, or the start of the sent id. */
  readonly id: string;
  /** The MAC; `…` unless the signature was valid, because its nonce could still be used elsewhere. */
  readonly mac: string;
  /** The lines of the string to sign: time, nonce, method, path with query, host, port, ext. Redacted like path, query and body. */
  readonly lines: readonly string[];
  /** The lines that were signed, when a known mistake reproduces the MAC. */
  readonly signed?: readonly string[];
  /** Indexes of the signed lines that differ from the string to sign, also where both are redacted. */
  readonly differs?: readonly number[];
}

/** A record of the world that a request added, changed or removed, redacted. */
export interface WorldRecordChange {
  /** Kind of the record, such as `pendingPayments`. */
  readonly record: string;
  /** Id of the record; missing when it is a secret or personal data. */
  readonly id?: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The changed fields. A value that may not be shown is `…`. */
  readonly fields: readonly ChangedField[];
}

/**
 * A request and its response in the journal. Keys, tokens, codes, passwords and personal data are redacted: a value that the description
 * does not mark with `x-sensitive: none` is `…`. The option `personalData` shows those marked with `personal`.
 */
export interface JournalEntry {
  /** Number of the request in its world, starting at 1. */
  readonly number: number;
  /** Time of the world clock, in ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** Query parameters in their order, a name and a value each. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The operation; missing for other requests. */
  readonly operation?: OperationId;
  readonly signer: Signer;
  /** Request headers that are not sensitive, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; missing when there is none. */
  readonly body?: unknown;
  readonly status: number;
  /** Code of the error response. */
  readonly error?: string;
  /** Description of the error response. */
  readonly description?: string;
  /** Why the signature is not valid. */
  readonly explanation?: string;
  /** The signature; missing for a request without a readable one. */
  readonly signature?: JournalSignature;
  /** The records of the world that the request changed; missing when it changed none. */
  readonly changes?: readonly WorldRecordChange[];
  /** The response: headers that are not sensitive, and the parsed body, if there is one. */
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
  /** The fault, in the form of the `x-sandbox-fault` header. */
  readonly fault?: string;
  /** Whether a fault lost or cut the response. */
  readonly delivery?: 'lost' | 'cut';
  /** `paysera-correlation-id` of the response. */
  readonly correlationId: string;
}

/** Filters requests of a journal. All conditions must match. */
export interface JournalFilter {
  /** Name of the operation. */
  readonly operation?: OperationId | undefined;
  /** HTTP method, in upper case. */
  readonly method?: string | undefined;
  /** The whole path, as in the journal. */
  readonly path?: string | undefined;
  /** The status, or a class such as `4xx`. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx` | undefined;
  /** Code of the error response. */
  readonly error?: string | undefined;
  /** Kind of signer. */
  readonly signer?: Signer['kind'] | undefined;
  /** Id of the user whose token signed. */
  readonly user?: number | undefined;
  /** `paysera-correlation-id` of the response. */
  readonly correlationId?: string | undefined;
  /** Only requests with a higher number. */
  readonly since?: number | undefined;
  /** Maximum number of requests; the last ones are returned. */
  readonly limit?: number | undefined;
}

/**
 * Thrown when a journal does not match an expectation. The message has the expectation and the requests, without secrets.
 *
 * @example
 * import { createSandbox, JournalExpectationError } from '@litas/sandbox';
 *
 * const { journal } = createSandbox();
 * try {
 *   journal.expectCalled('getUser');
 * } catch (error) {
 *   console.log(error instanceof JournalExpectationError); // true
 * }
 */
export class JournalExpectationError extends Error {
  override readonly name = 'JournalExpectationError';

  /**
   * @param expectation - The expectation and the result.
   * @param entries - The requests of the journal. The last ones are listed.
   * @param forgotten - Number of older requests that the journal no longer contains.
   */
  constructor(expectation: string, entries: readonly JournalEntry[], forgotten: number) {
    const listed = entries.slice(-20).map(lineOf);
    const older = entries.length - listed.length;
    super(
      [
        expectation,
        entries.length === 0 ? 'The journal is empty.' : 'The journal contains:',
        ...(older > 0 ? [`  … ${older} before`] : []),
        ...listed,
        ...(forgotten > 0 ? [`${forgotten} older requests were removed.`] : []),
      ].join('\n'),
    );
  }
}

const lineOf = ({ number, method, path, status, operation, error }: JournalEntry): string =>
  `  ${[number, method, path, status, operation, error].filter((part) => part !== undefined).join('  ')}`;

/**
 * The log event of a request. It has no query, headers and body, since they can contain secrets. The path is redacted.
 */
export interface LoggedRequest extends Pick<
  JournalEntry,
  | 'method'
  | 'path'
  | 'operation'
  | 'signer'
  | 'status'
  | 'error'
  | 'description'
  | 'explanation'
  | 'fault'
  | 'delivery'
  | 'correlationId'
> {
  readonly kind: 'request';
  /** Name of the world; missing for a request of no world. In a sandbox for teams it begins with the name of the team, such as `shop/checkout`. */
  readonly world?: string;
  /** Error messages by field, without values. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
}

/** A defect of the sandbox. The response has status 500. */
export interface LoggedFailure {
  readonly kind: 'failure';
  readonly error: unknown;
  readonly correlationId: string;
}

/** Called with each defect of the sandbox. */
export type OnFailure = (failure: LoggedFailure) => void;

/** An event of the sandbox. */
export type LogEvent = LoggedRequest | LoggedFailure;

/** Called with each event. */
export type Log = (event: LogEvent) => void;
