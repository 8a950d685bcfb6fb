import process from 'node:process';

// Plain JavaScript without dependencies: the bootstrap uses it on any Node.js, before anything is installed.

/** Ends the process without an error when the reader of its output has gone, as after `| head`: in the way of a closed terminal. */
export function endWithOutput() {
  let ending = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EPIPE') throw error;
      // What is printed on the way to the end must not end it at once.
      if (!ending && !process.emit('SIGHUP', 'SIGHUP')) process.exit();
      ending = true;
    });
  }
}
