import type { Wallet } from '@litas/client';
import type { FaultRule } from '@litas/sandbox';

/** The transports of a call: how it reaches the server that responds. */
export const transports = {
  prism: 'client → Prism',
  proxy: 'client → Prism proxy → sandbox',
  sandbox: 'client → sandbox',
  msw: 'client → MSW',
} as const;

/** The name of a transport. */
export type Transport = keyof typeof transports;

/**
 * The signer: the first user with every scope, the first user with only these scopes, credentials with a wrong key, a token that
 * was replaced, a client without permissions, or a client that has called too often.
 */
export type Signer =
  | 'everything'
  | 'a wrong key'
  | 'a replaced token'
  | 'no permissions'
  | 'too many calls'
  | readonly string[];

/** Finds the code that was sent to a user, by phone number or email address. */
export type CodeOf = (recipient: string) => Promise<string>;

/** A call, and the declared status that it reaches. */
export interface MatrixCase {
  readonly operationId: string;
  /** Distinguishing part of its name; completes "getUser 404, …". */
  readonly name: string;
  readonly status: number;
  /** The subject of the case: an example of the operation, a declared status, or a scope. */
  readonly about: 'example' | 'status' | 'scope';
  readonly signer: Signer;
  readonly call: (wallet: Wallet, codeOf: CodeOf) => Promise<unknown>;
  /** Headers in addition to those of the client. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** The fault rule during the call. @default none */
  readonly fault?: Fault;
  /** The call when the status is replayed, which needs valid parameters. @default `call` */
  readonly onRequest?: MatrixCase['call'];
  /** The transports on which the status is replayed with `Prefer: code=`, each with the reason. */
  readonly replayed: ByTransport;
  /** The transports on which the case is not run, each with the reason. */
  readonly excluded: ByTransport;
}

/** A fault rule for the operation of a case. */
export type Fault = Pick<FaultRule, 'status' | 'code' | 'retryAfterSeconds'>;

/** Reasons by transport. */
export type ByTransport = Partial<Readonly<Record<Transport, string>>>;
