/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Standard input, which may be a terminal. */
export type Input = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  setRawMode?(mode: boolean): unknown;
};

/** The parts of the process that commands use. */
export interface Context {
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Input;
  /** Receives results. */
  readonly output: Output;
  /** Receives progress, questions and errors. */
  readonly messages: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Sends requests. */
  readonly fetch: typeof globalThis.fetch;
  /** Home folder of the user. */
  readonly home: string;
  /** Time in milliseconds since 1970. */
  readonly now: () => number;
  /** Opens a page in the default browser; resolves with `false` when that fails. */
  readonly openBrowser: (url: string) => Promise<boolean>;
}

/** A command: runs with the arguments after its name, and returns the exit code. */
export type Run = (args: readonly string[], context: Context) => Promise<number>;
