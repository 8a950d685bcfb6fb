import type { Wallet } from '@litas/client';

/** A call of an operation that follows the description. */
export interface ValidCase {
  readonly operationId: string;
  /** What is special about it; completes "getUser, …". */
  readonly name: string;
  /** Makes the call, as a user of the client would. */
  readonly call: (wallet: Wallet) => Promise<unknown>;
}

/** A request that breaks the description in one place. It is sent by hand: the client's types forbid most of them. */
export interface MalformedCase {
  readonly operationId: string;
  /** What is wrong with it. */
  readonly name: string;
  readonly request: RawRequest;
  /** Part of what Prism says of it: where the fault is, such as `query.limit`, or which it is. */
  readonly fault: string;
  /** Whether the description knows the method at all. @default true */
  readonly declared?: boolean;
}

/** A request as it goes on the wire, before it is signed. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly contentType?: string;
  readonly body?: string;
}
