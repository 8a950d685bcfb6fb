import type { OperationId } from '../../generated/operations.gen.ts';

/** Who signed a request: nobody, a client, a token, or somebody whose signature does not hold or was not looked at. */
export type Signer =
  | { readonly kind: 'none' }
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
 * A request and its response, as the journal shows them. Keys, tokens, codes, passwords and personal data are left out: a value that
 * the description does not mark `x-sensitive: none` reads `…`.
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
  /** Request headers that are not sensitive, by lower-case name. */
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
  /** The response: headers that are not sensitive, and the body, parsed; left out where there is none. */
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
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

/**
 * A journal does not hold what a test expects. The message says what was expected and what came instead, without secrets.
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
   * @param expectation - What was expected, and what was found.
   * @param entries - What came, of which the last ones are listed.
   * @param forgotten - Requests that the journal does not hold any more.
   */
  constructor(expectation: string, entries: readonly JournalEntry[], forgotten: number) {
    const listed = entries.slice(-20).map(lineOf);
    const older = entries.length - listed.length;
    super(
      [
        expectation,
        entries.length === 0 ? 'The journal is empty.' : 'The journal holds:',
        ...(older > 0 ? [`  … ${older} before`] : []),
        ...listed,
        ...(forgotten > 0 ? [`${forgotten} older requests were forgotten.`] : []),
      ].join('\n'),
    );
  }
}

const lineOf = ({ number, method, path, status, operation, error }: JournalEntry): string =>
  `  ${[number, method, path, status, operation, error].filter((part) => part !== undefined).join('  ')}`;

/**
 * What is logged of a request. It holds no query, no header and no body: they can carry secrets. In the path, what could be one is
 * left out.
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
  /** Name of the world that it was for. */
  readonly world: string;
  /** What was wrong with the request, by field; values are left out. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
}

/** A defect of the sandbox; the request was answered with 500. */
export interface LoggedFailure {
  readonly kind: 'failure';
  readonly error: unknown;
  readonly correlationId: string;
}

/** Something that happened in the sandbox. */
export type LogEvent = LoggedRequest | LoggedFailure;

/** Receives what happens. */
export type Log = (event: LogEvent) => void;
