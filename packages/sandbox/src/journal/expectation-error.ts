import type { JournalEntry } from './entry.ts';

/**
 * A journal does not hold what a test expects. The message says what was expected and what came instead, without secrets.
 *
 * @example
 * import { createSandbox, JournalExpectationError } from '@litas/sandbox';
 *
 * const { journal } = createSandbox();
 * try {
 *   journal.expectCalled('getUser');
 * } catch (error) {
 *   console.log(error instanceof JournalExpectationError); // true
 * }
 */
export class JournalExpectationError extends Error {
  override readonly name = 'JournalExpectationError';

  /**
   * @param expectation - What was expected, and what was found.
   * @param entries - What came, of which the last ones are listed.
   * @param forgotten - Requests that the journal does not hold any more.
   */
  constructor(expectation: string, entries: readonly JournalEntry[], forgotten: number) {
    const listed = entries.slice(-20).map(lineOf);
    const older = entries.length - listed.length;
    super(
      [
        expectation,
        entries.length === 0 ? 'The journal is empty.' : 'The journal holds:',
        ...(older > 0 ? [`  … ${older} before`] : []),
        ...listed,
        ...(forgotten > 0 ? [`${forgotten} older requests were forgotten.`] : []),
      ].join('\n'),
    );
  }
}

const lineOf = ({ number, method, path, status, operation, error }: JournalEntry): string =>
  `  ${[number, method, path, status, operation, error].filter((part) => part !== undefined).join('  ')}`;
