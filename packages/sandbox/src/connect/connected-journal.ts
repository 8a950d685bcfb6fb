import { type JournalEntry, JournalExpectationError } from '../engine/journal/entry.ts';
import { calledProblem, missingProblem } from '../engine/journal/expectations.ts';
import type { SandboxJournal } from '../engine/journal/journal.ts';
import type { ControlClient } from './call-control.ts';

/** The journal of a world of a connected sandbox. Its methods return promises. */
export type ConnectedJournal = {
  readonly [Name in keyof SandboxJournal]: (
    this: void,
    ...parameters: Parameters<SandboxJournal[Name]>
  ) => Promise<ReturnType<SandboxJournal[Name]>>;
};

/** Creates a journal that reads the requests of a world over HTTP. */
export function connectedJournal({ call }: ControlClient): ConnectedJournal {
  const find: ConnectedJournal['find'] = async (filter) =>
    (await call('GET /journal', { query: filter })).requests;
  const fail = async (problem: string): Promise<never> => {
    const entries = await find();
    throw new JournalExpectationError(problem, entries, forgottenBefore(entries));
  };
  const expectCalled: ConnectedJournal['expectCalled'] = async (operation, expectation = {}) => {
    const { times: _, ...filter } = expectation;
    const found = await find({ ...filter, operation });
    const problem = calledProblem(operation, expectation, found.length);
    return problem === undefined ? found : fail(problem);
  };
  return {
    find,
    expectCalled,
    expectNotCalled: async (operation, filter) =>
      void (await expectCalled(operation, { ...filter, times: 0 })),
    expectOrder: async (wanted) => {
      let since = 0;
      for (const [index, operation] of wanted.entries()) {
        const [first] = await find({ operation, since });
        if (!first) return fail(missingProblem(operation, wanted[index - 1]));
        since = first.number;
      }
    },
    clear: () => call('DELETE /journal'),
  };
}

/** Returns the number of requests before the oldest recorded one. Requests are numbered from 1. */
const forgottenBefore = ([first]: readonly JournalEntry[]): number => (first?.number ?? 1) - 1;
