/** A failure of the set-up whose message ends with one sentence that says what to do. */
export class SetupError extends Error {
  /**
   * @param {string} sentence - What happened and what to do.
   * @param {{ details?: string, exitCode?: number }} [options] - What the failing program wrote, and the exit code of the command.
   */
  constructor(sentence, options) {
    const { details = '', exitCode = 1 } = options || {};
    super(details ? `${details}\n\n${sentence}` : sentence);
    this.name = 'SetupError';
    this.exitCode = exitCode;
  }
}
