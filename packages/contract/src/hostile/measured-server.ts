/**
 * Serves a sandbox in a process of its own, and responds to every message with the bytes in use after a garbage collection.
 * Run with `--expose-gc`.
 */
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

const server = await serve(createSandbox(), { port: 0, limits: { keepAliveMs: 30, checkEveryMs: 10 } });

function measure(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  // Array buffers are part of `external`.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', () => process.send?.(measure()));
process.on('disconnect', () => process.exit());
process.send?.(server.url);
