import type { ReadAnswer } from '../read-answer.ts';
import type { Token } from '../tokens/token.ts';
import type { UnsignedRequest } from '../unsigned-request.ts';
import type { CallContext } from './call-context.ts';

/** Sends a request and gives its answer, as `fetch` does. */
export type Send = (request: Request) => Promise<Response>;

/** One attempt at a call. It is never changed: who adds to it hands on a copy. */
export interface Attempt {
  readonly call: CallContext;
  /** As the caller made it. Its `Authorization` says who has to sign, and its body has been read. */
  readonly request: UnsignedRequest;
  /** The octets of the body; `undefined` when there is none. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** Ends this attempt; its reason is the error to throw. */
  readonly signal: AbortSignal;
  /** The token to sign with. */
  readonly token?: Token;
  /** The `Authorization` header to send. */
  readonly authorization?: string;
}

/** Gets an attempt answered. */
export type Handler = (attempt: Attempt) => Promise<ReadAnswer>;

/** Takes an attempt and the rest of the chain. */
export type Middleware = (attempt: Attempt, next: Handler) => Promise<ReadAnswer>;

/** Makes one function of a chain: the first middleware is the outermost, `last` is the innermost. */
export const compose = (chain: readonly Middleware[], last: Handler): Handler =>
  chain.reduceRight<Handler>((next, middleware) => (attempt) => middleware(attempt, next), last);
