/** Something that happened in the sandbox. It holds no query, no header and no body: they can carry secrets. */
export type LogEvent =
  | {
      readonly kind: 'request';
      readonly method: string;
      /** Path without the query. */
      readonly path: string;
      readonly status: number;
      /** Description of the error that was answered. */
      readonly error?: string;
      readonly correlationId: string;
    }
  | {
      /** A defect of the sandbox; the request was answered with 500. */
      readonly kind: 'failure';
      readonly error: unknown;
      readonly correlationId: string;
    };

/** Receives what happens. */
export type Log = (event: LogEvent) => void;
