let onClosed: () => void = () => process.exit();

/** Ends the process without an error when the reader of its output has gone, as after `| head`. */
export function endWithOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      onClosed();
    });
  }
}

/**
 * Replaces how the process ends when the reader of its output has gone.
 *
 * @param end - May be called more than once.
 */
export function whenOutputCloses(end: () => void): void {
  onClosed = end;
}
