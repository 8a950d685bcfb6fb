import type { Wallet } from '@litas/client';

/** How a call of the client reaches an answer. */
export const ways = {
  prism: 'client → Prism',
  proxy: 'client → Prism proxy → sandbox',
  sandbox: 'client → sandbox',
  msw: 'client → MSW',
} as const;

/** One of the ways. */
export type Way = keyof typeof ways;

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
  /** What is called instead where the status is asked for, which wants a call without a fault. @default `call` */
  readonly onRequest?: MatrixCase['call'];
  /** The ways on which the status is asked for by `Prefer: code=`, each with the reason; on the others it comes by itself. */
  readonly asked: ByWay;
  /** The ways on which the case is not run, each with the reason. */
  readonly unable: ByWay;
}

/** Reasons by way. */
export type ByWay = Partial<Readonly<Record<Way, string>>>;
