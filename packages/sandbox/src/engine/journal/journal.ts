import { type OperationId, operations } from '../../generated/operations.gen.ts';
import { nearestName } from '../../http/validate.ts';
import { type JournalEntry, JournalExpectationError, type JournalFilter } from './entry.ts';
import { calledProblem, type JournalExpectation, missingProblem } from './expectations.ts';
import type { Ring } from './ring.ts';
import { toEntry } from './to-entry.ts';

/** The last 1 000 requests of a world. Requests for the sandbox's own controls are not among them. */
export interface SandboxJournal {
  /**
   * Finds requests.
   *
   * @param filter - Which ones; all of them when it is left out.
   * @returns What is known of them, the oldest first.
   * @throws `RangeError` for an operation that does not exist.
   */
  find(this: void, filter?: JournalFilter): readonly JournalEntry[];
  /**
   * Makes sure that an operation was called.
   *
   * @param operation - Its name.
   * @param expectation - How often, and which calls count.
   * @returns The calls.
   * @throws {@link JournalExpectationError} that lists what came instead; `RangeError` for an operation that does not exist.
   */
  expectCalled(this: void, operation: OperationId, expectation?: JournalExpectation): readonly JournalEntry[];
  /**
   * Makes sure that an operation was not called.
   *
   * @param operation - Its name.
   * @param filter - Which calls count.
   * @throws {@link JournalExpectationError} that lists what came; `RangeError` for an operation that does not exist.
   */
  expectNotCalled(this: void, operation: OperationId, filter?: Omit<JournalExpectation, 'times'>): void;
  /**
   * Makes sure that operations were called one after the other, with others between them or not.
   *
   * @param wanted - Their names, in order.
   * @throws {@link JournalExpectationError} that names the first one which is missing; `RangeError` for an operation that does not
   * exist.
   */
  expectOrder(this: void, wanted: readonly OperationId[]): void;
  /** Forgets all of them. */
  clear(this: void): void;
}

/** The journal of a world, for whoever tests with it. */
export function sandboxJournal(ring: () => Ring): SandboxJournal {
  const find: SandboxJournal['find'] = (filter = {}) => {
    if (filter.operation !== undefined) checkOperation(filter.operation);
    const found = ring()
      .list()
      .filter(
        ({ diagnostics: { operation } }) =>
          filter.operation === undefined || operation?.operationId === filter.operation,
      )
      .map(toEntry)
      .filter((entry) => matches(entry, filter));
    return filter.limit === undefined ? found : found.slice(Math.max(0, found.length - filter.limit));
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

/** Refuses the name of an operation that does not exist: what waits for it would wait for ever, or be content for no reason. */
function checkOperation(name: string): void {
  const names: readonly string[] = operations.map(({ operationId }) => operationId);
  if (names.includes(name)) return;
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `They are ${names.join(', ')}.` : `Did you mean ${nearest}?`;
  throw new RangeError(`operation: there is no operation ${name}. ${hint}`);
}

/** Whether an entry is one of those that a filter asks for. */
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
