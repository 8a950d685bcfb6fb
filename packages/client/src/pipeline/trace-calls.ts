import type { Tracing } from '../options/tracing.ts';
import type { Middleware } from '../transport/attempt.ts';

/** A {@link Tracing} as the package sees it. */
export interface CallTracer {
  /** The outermost middleware: once for each call. */
  readonly call: Middleware;
  /** Once for each request, before it is signed. */
  readonly attempt: Middleware;
}

/** Returns the functions in the option `tracing`, whose type is opaque. */
export const tracerOf = (tracing: Tracing | undefined): Partial<CallTracer> =>
  (tracing ?? {}) as unknown as Partial<CallTracer>;
