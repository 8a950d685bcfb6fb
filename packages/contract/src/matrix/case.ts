import type { Wallet } from '@litas/client';
import type { FaultRule } from '@litas/sandbox';

/** How a call of the client reaches a response. */
export const transports = {
  prism: 'client → Prism',
  proxy: 'client → Prism proxy → sandbox',
  sandbox: 'client → sandbox',
  msw: 'client → MSW',
} as const;

/** One of the transports. */
export type Transport = keyof typeof transports;

/**
 * Who signs: the first person's token with every scope, a token with these scopes alone, credentials whose key is wrong, a token that
 * another one has replaced, a client without permissions, or one that has called too often.
 */
export type Signer =
  | 'everything'
  | 'a wrong key'
  | 'a replaced token'
  | 'no permissions'
  | 'too many calls'
  | readonly string[];

/** Finds the code that a person was sent, by phone number or e-mail address. */
export type CodeOf = (recipient: string) => Promise<string>;

/** A call, and the declared status that it is to reach. */
export interface MatrixCase {
  readonly operationId: string;
  /** What is special about it; completes "getUser 404, …". */
  readonly name: string;
  readonly status: number;
  /** What the case is about: the operation's examples, a declared status, or a scope. */
  readonly about: 'example' | 'status' | 'scope';
  readonly signer: Signer;
  readonly call: (wallet: Wallet, codeOf: CodeOf) => Promise<unknown>;
  /** Headers that are sent beside those of the client. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** The fault that the sandbox has while the call is made. @default none */
  readonly fault?: Fault;
  /** What is called instead where the status is asked for, which wants a call without a fault. @default `call` */
  readonly onRequest?: MatrixCase['call'];
  /** The transports on which the status is asked for by `Prefer: code=`, each with the reason; on the others it comes by itself. */
  readonly asked: ByTransport;
  /** The transports on which the case is not run, each with the reason. */
  readonly unable: ByTransport;
}

/** A fault rule for the operation of a case. */
export type Fault = Pick<FaultRule, 'status' | 'code' | 'retryAfterSeconds'>;

/** Reasons by transport. */
export type ByTransport = Partial<Readonly<Record<Transport, string>>>;
