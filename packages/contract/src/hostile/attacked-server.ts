/**
 * Serves a sandbox in a process of its own, with the default limits. One message requests its usage, another one closes it. Run
 * with `--expose-gc`.
 */
import { readdirSync } from 'node:fs';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

/** The resources that the server uses. */
export interface Usage {
  /** Bytes in use after a garbage collection. */
  readonly memory: number;
  /** Maximum resident memory so far, in bytes. */
  readonly peak: number;
  /** Open file descriptors; 0 where the system does not report them. */
  readonly descriptors: number;
}

const server = await serve(createSandbox(), { port: 0 });

function usage(): Usage {
  globalThis.gc?.();
  globalThis.gc?.();
  // Array buffers are part of `external`.
  const { heapUsed, external } = process.memoryUsage();
  return {
    memory: heapUsed + external,
    peak: process.resourceUsage().maxRSS * 1_024,
    descriptors: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
  };
}

process.on('message', (message) => {
  if (message === 'usage') process.send?.(usage());
  else void server.close().then(() => process.exit(0));
});
process.on('disconnect', () => process.exit());
process.send?.(server.url);
