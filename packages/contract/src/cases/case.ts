import type { Wallet } from '@litas/client';

/** A call of an operation that follows the description. */
export interface ValidCase {
  readonly operationId: string;
  /** What is special about it; completes "getUser, …". */
  readonly name: string;
  /** Makes the call, as a user of the client would. */
  readonly call: (wallet: Wallet) => Promise<unknown>;
  /** Whether its body is octets that are no text. @default false */
  readonly octets?: boolean;
  /** What the sandbox answers when it is not success, because its world lacks what the case names. @default success */
  readonly inSandbox?: SandboxRefusal;
}

/** A refusal that the seeded world gives to a call which follows the description. */
export interface SandboxRefusal {
  readonly status: number;
  readonly reason: string;
}

/** A request that breaks the description in one place. It is sent by hand: the client's types forbid most of them. */
export interface MalformedCase {
  readonly operationId: string;
  /** What is wrong with it. */
  readonly name: string;
  readonly request: RawRequest;
  /** Part of what Prism says of it: where the fault is, such as `query.limit`, or which it is. */
  readonly fault: string;
  /** Why a validator does not see that it is malformed. @default both see it */
  readonly blind?: BlindValidators;
  /** Whether the description knows the method at all. @default true */
  readonly declared?: boolean;
}

/** The validators that let a malformed request pass, each with the reason. */
export interface BlindValidators {
  readonly prism?: string;
  readonly sandbox?: string;
}

/** A request as it goes on the wire, before it is signed. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly contentType?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}
