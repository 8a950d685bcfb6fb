import { maxControlBytes } from '../engine/request/routes.ts';
import type { PlainResponse } from '../http/message.ts';

/** Limits of the server. */
export interface ServeLimits {
  /** Largest request body, in bytes. @default 1_048_576 */
  bodyBytes?: number;
  /** Largest request body of a control, such as an imported world, in bytes. @default 33_554_432 */
  controlBodyBytes?: number;
  /** Largest request head, in bytes. @default 16_384 */
  headerBytes?: number;
  /** Maximum number of header lines of a request. @default 100 */
  headerCount?: number;
  /** Longest time for the whole head to arrive, in milliseconds. @default 10_000 */
  headersMs?: number;
  /** Longest time for the whole request to arrive, in milliseconds. @default 30_000 */
  requestMs?: number;
  /** Longest time for a client to read a response, in milliseconds; the connection is cut then. @default 10_000 */
  responseMs?: number;
  /** Maximum idle time of a connection between requests, in milliseconds. @default 5_000 */
  keepAliveMs?: number;
  /** Interval of the check for slow clients, in milliseconds. @default 1_000 */
  checkEveryMs?: number;
  /** Time that `close()` waits for pending responses, in milliseconds. @default 2_000 */
  closeMs?: number;
  /** Maximum number of open connections. Further ones are closed. @default 1_000 */
  connections?: number;
  /** Maximum number of requests on a connection, which is closed after the last one. @default 10_000 */
  requestsPerConnection?: number;
  /** Maximum number of pipelined requests on a connection, which is closed otherwise. @default 32 */
  pipelinedRequests?: number;
  /**
   * Maximum size of the request bodies that arrive at the same time, on all connections, in bytes. Further ones get 503. @default
   * 67_108_864
   */
  receivingBytes?: number;
  /** Maximum size of unread responses, in bytes. When it is exceeded, the slowest connections are closed. @default 67_108_864 */
  unsentBytes?: number;
}

/** The defaults of {@link ServeLimits}. */
export const defaultLimits: Required<ServeLimits> = {
  bodyBytes: 1_048_576,
  controlBodyBytes: maxControlBytes,
  headerBytes: 16_384,
  headerCount: 100,
  headersMs: 10_000,
  requestMs: 30_000,
  responseMs: 10_000,
  keepAliveMs: 5_000,
  checkEveryMs: 1_000,
  closeMs: 2_000,
  connections: 1_000,
  requestsPerConnection: 10_000,
  pipelinedRequests: 32,
  receivingBytes: 67_108_864,
  unsentBytes: 67_108_864,
};

/** Adds the defaults of {@link ServeLimits}, also for `undefined`. */
export const withDefaultLimits = (limits: ServeLimits = {}): Required<ServeLimits> => ({
  ...defaultLimits,
  ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
});

/** A request and its response. Nothing is redacted. */
export interface Exchange {
  /** Time at which the request arrived, in milliseconds since 1970. */
  readonly at: number;
  /** Upper-case method. */
  readonly method: string;
  /** Path and query, unchanged. */
  readonly target: string;
  /** Request headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The response. */
  readonly response: PlainResponse;
  /** Time from the arrival of the head of the request to the response, in milliseconds. */
  readonly durationMs: number;
}
