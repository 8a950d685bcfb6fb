import type { Wallet } from '@litas/client';

/** A call of an operation that follows the description. */
export interface ValidCase {
  readonly operationId: string;
  /** Distinguishing part of its name; completes "getUser, …". */
  readonly name: string;
  /** Makes the call, as a user of the client would. */
  readonly call: (wallet: Wallet) => Promise<unknown>;
  /** Whether its body is binary. @default false */
  readonly binary?: boolean;
  /** The error response of the sandbox, when the seeded world does not contain an object of the case. @default success */
  readonly inSandbox?: SandboxError;
}

/** An error response of the seeded world to a call that follows the description. */
export interface SandboxError {
  readonly status: number;
  readonly reason: string;
}

/** A request that breaks the description in one place. It is sent without the client, whose types forbid most of them. */
export interface MalformedCase {
  readonly operationId: string;
  /** The mistake in the request. */
  readonly name: string;
  readonly request: RawRequest;
  /** Part of the message of Prism: the place, such as `query.limit`, or the kind of the mistake. */
  readonly fault: string;
  /** Why a validator accepts it. @default both reject it */
  readonly blind?: BlindValidators;
  /** Whether the description declares the method. @default true */
  readonly declared?: boolean;
}

/** The validators that accept a malformed request, each with the reason. */
export interface BlindValidators {
  readonly prism?: string;
  readonly sandbox?: string;
}

/** A request before it is signed. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly contentType?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}
