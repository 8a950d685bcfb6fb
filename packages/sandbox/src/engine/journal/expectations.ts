import type { OperationId } from '../../generated/operations.gen.ts';
import type { JournalFilter } from './entry.ts';

/** How often an operation is expected, and which calls of it count. */
export interface JournalExpectation extends Omit<JournalFilter, 'operation' | 'limit'> {
  /** Exactly this often. @default at least once */
  readonly times?: number | undefined;
}

/** Returns an error message when the number of calls of an operation differs from the expectation; otherwise `undefined`. */
export function calledProblem(
  operation: OperationId,
  { times, ...filter }: JournalExpectation,
  found: number,
): string | undefined {
  if (times === undefined ? found > 0 : found === times) return undefined;
  const wanted =
    times === 0 ? 'not to be called' : `to be called ${times === undefined ? 'at least once' : often(times)}`;
  const was = found === 0 ? 'not called' : `called ${often(found)}`;
  return `Expected ${operation} ${wanted}${conditions(filter)}, but it was ${was}.`;
}

/** Returns the error message for an operation that is missing in an order of calls. */
export function missingProblem(operation: OperationId, previous: OperationId | undefined): string {
  const after = previous === undefined ? '' : ` after ${previous}`;
  return `Expected ${operation} to be called${after}, but it was not.`;
}

const often = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);

function conditions(filter: JournalFilter): string {
  const parts = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${String(value)}`],
  );
  return parts.length > 0 ? ` with ${parts.join(', ')}` : '';
}
