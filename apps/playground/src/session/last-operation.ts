/** The operation that was open last, with its form. */
export interface LastOperation {
  readonly operationId: string;
  /** The parameters of its URL. */
  readonly search: Readonly<Record<string, string | undefined>>;
}

let last: LastOperation | undefined;

/** Returns the operation that was open last, to lead back to it from another screen. It is kept in memory. */
export const lastOperation = (): LastOperation | undefined => last;

/** Stores the open operation. */
export function keepOperation(operation: LastOperation): void {
  last = operation;
}
