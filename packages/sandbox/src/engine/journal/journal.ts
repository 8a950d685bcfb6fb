import { type OperationId, operations } from '../../generated/operations.gen.ts';
import { nearestName } from '../../http/validate.ts';
import { type JournalEntry, JournalExpectationError, type JournalFilter } from './entry.ts';
import { calledProblem, type JournalExpectation, missingProblem } from './expectations.ts';
import type { Ring } from './ring.ts';
import { toEntry } from './to-entry.ts';

/** The last 1,000 requests of a world, without requests of controls. */
export interface SandboxJournal {
  /**
   * Finds requests.
   *
   * @param filter - Conditions. @default all requests
   * @returns The requests, oldest first.
   * @throws `RangeError` for an operation that does not exist.
   */
  find(this: void, filter?: JournalFilter): readonly JournalEntry[];
  /**
   * Asserts that an operation was called.
   *
   * @param operation - Its name.
   * @param expectation - Number of calls, and which calls count.
   * @returns The calls.
   * @throws {@link JournalExpectationError} with the requests of the journal; `RangeError` for an operation that does not exist.
   */
  expectCalled(this: void, operation: OperationId, expectation?: JournalExpectation): readonly JournalEntry[];
  /**
   * Asserts that an operation was not called.
   *
   * @param operation - Its name.
   * @param filter - Which calls count.
   * @throws {@link JournalExpectationError} with the requests of the journal; `RangeError` for an operation that does not exist.
   */
  expectNotCalled(this: void, operation: OperationId, filter?: Omit<JournalExpectation, 'times'>): void;
  /**
   * Asserts that operations were called in an order. Other calls between them are allowed.
   *
   * @param wanted - Their names, in order.
   * @throws {@link JournalExpectationError} that names the first missing call; `RangeError` for an operation that does not exist.
   */
  expectOrder(this: void, wanted: readonly OperationId[]): void;
  /** Removes all requests. */
  clear(this: void): void;
}

/** Creates the journal of a world, for tests. */
export function sandboxJournal(ring: () => Ring): SandboxJournal {
  const find: SandboxJournal['find'] = (filter = {}) => {
    if (filter.operation !== undefined) checkOperation(filter.operation);
    const found = ring()
      .list()
      .filter(
        ({ diagnostics: { operation } }) =>
          filter.operation === undefined || operation?.operationId === filter.operation,
      )
      .map(toEntry);
    return selectEntries(found, filter);
  };
  const expectCalled: SandboxJournal['expectCalled'] = (operation, expectation = {}) => {
    const { times: _, ...filter } = expectation;
    const found = find({ ...filter, operation });
    const problem = calledProblem(operation, expectation, found.length);
    return problem === undefined ? found : fail(problem);
  };
  const fail = (expectation: string): never => {
    throw new JournalExpectationError(expectation, find(), ring().forgotten);
  };
  return {
    find,
    expectCalled,
    expectNotCalled: (operation, filter) => void expectCalled(operation, { ...filter, times: 0 }),
    expectOrder: (wanted) => {
      for (const operation of wanted) checkOperation(operation);
      let since = 0;
      for (const [index, operation] of wanted.entries()) {
        const [first] = find({ operation, since });
        if (!first) return fail(missingProblem(operation, wanted[index - 1]));
        since = first.number;
      }
    },
    clear: () => ring().clear(),
  };
}

/**
 * Selects requests of a journal.
 *
 * @throws `RangeError` for an operation that does not exist.
 */
export function selectEntries(
  entries: readonly JournalEntry[],
  filter: JournalFilter,
): readonly JournalEntry[] {
  if (filter.operation !== undefined) checkOperation(filter.operation);
  const found = entries.filter((entry) => matches(entry, filter));
  return filter.limit === undefined ? found : found.slice(Math.max(0, found.length - filter.limit));
}

/**
 * Checks the name of an operation.
 *
 * @throws `RangeError` when it does not exist.
 */
function checkOperation(name: string): void {
  const names: readonly string[] = operations.map(({ operationId }) => operationId);
  if (names.includes(name)) return;
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `They are ${names.join(', ')}.` : `Did you mean ${nearest}?`;
  throw new RangeError(`operation must be the name of an operation, got ${name}. ${hint}`);
}

/** Whether an entry matches a filter. */
function matches(entry: JournalEntry, filter: JournalFilter): boolean {
  const { operation, method, path, status, error, signer, user, correlationId, since } = filter;
  return (
    same(operation, entry.operation) &&
    same(method, entry.method) &&
    same(path, entry.path) &&
    (status === undefined || status === entry.status || status === `${String(entry.status).charAt(0)}xx`) &&
    same(error, entry.error) &&
    same(signer, entry.signer.kind) &&
    (user === undefined || (entry.signer.kind === 'token' && entry.signer.user === user)) &&
    same(correlationId, entry.correlationId) &&
    (since === undefined || entry.number > since)
  );
}

const same = (wanted: unknown, found: unknown): boolean => wanted === undefined || wanted === found;
