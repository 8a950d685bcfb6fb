import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { RunningServer } from './running-server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds the page into a separate directory and serves it on a free port. */
export async function startPage(): Promise<RunningServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'litas-playground-'));
  const options = { root, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  // Under Vitest it is `test`, for which React's build for development would be bundled.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build(options);
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
  const server = await preview({ ...options, preview: { port: 0, strictPort: false } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page is not served on a port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
