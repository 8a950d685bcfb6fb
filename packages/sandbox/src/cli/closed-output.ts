let onClosed: () => void = () => process.exit();

/**
 * Handles the errors of the process's output streams. When the reader has closed, as after `| head`, the process ends without an error.
 * When they cannot be written for another reason, such as a full disk, it ends with a sentence and exit code 1.
 */
export function handleOutputErrors(): void {
  for (const [name, stream] of Object.entries({ output: process.stdout, error: process.stderr })) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') return onClosed();
      // Where the standard error is the stream that fails, the exit code is all that can be reported.
      if (stream !== process.stderr)
        process.stderr.write(`Cannot write to the standard ${name}: ${message}\n`);
      process.exitCode = 1;
      onClosed();
    });
  }
}

/**
 * Replaces how the process ends when its output cannot be written any more.
 *
 * @param end - May be called more than once.
 */
export function onOutputClosed(end: () => void): void {
  onClosed = end;
}
