import process from 'node:process';

// Plain JavaScript without dependencies: the bootstrap uses it on any Node.js, before anything is installed.

/** @type {() => void} */
const exit = () => process.exit();
let onClosed = exit;

/** Ends the process without an error when the reader of its output has gone, as after `| head`. */
export function endWithOutput() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
      const end = onClosed;
      // What is printed on the way to the end must not end it at once.
      onClosed = () => {};
      end();
    });
  }
}

/**
 * Replaces how the process ends when the reader of its output has gone.
 *
 * @param {() => void} end - Called once.
 * @returns {() => void} A function that takes the replacement back.
 */
export function whenOutputCloses(end) {
  onClosed = end;
  return () => {
    onClosed = exit;
  };
}
