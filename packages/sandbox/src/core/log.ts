import type { JournalEntry } from '../journal/entry.ts';

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
