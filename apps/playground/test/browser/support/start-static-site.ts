import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './running-server.ts';

const folder = fileURLToPath(new URL('../../../site/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The path at which the site is, as on a host with other sites. */
const base = '/try/litas/';

/**
 * Serves the built static site as plain hosting does: files with their types, at a path, without any other header.
 *
 * @throws Error when the site is not built.
 */
export async function startStaticSite(): Promise<RunningServer> {
  await readFile(join(folder, 'index.html')).catch(() => {
    throw new Error(
      'The static site is not built. Run pnpm exec turbo run build --filter=@litas/playground.',
    );
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const within = pathname.startsWith(base) ? normalize(pathname.slice(base.length - 1)) : undefined;
    const path = within === '/' ? '/index.html' : within;
    const bytes = path === undefined ? Promise.reject(new Error(pathname)) : readFile(join(folder, path));
    bytes.then(
      (file) =>
        response
          .setHeader('content-type', types[extname(path ?? '')] ?? 'application/octet-stream')
          .end(file),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
