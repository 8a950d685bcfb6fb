/** Serves the built documentation. Until there is one, every page says that it is being built. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
  options: { folder: { type: 'string' }, host: { type: 'string' }, port: { type: 'string' } },
});
const { folder = 'dist', host = '127.0.0.1', port = '4012' } = values;

// It looks at the disk for each request, so that rebuilt pages show at the next one.
const serveFile = sirv(folder, { dev: true, dotfiles: false });

const waiting = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>The documentation is being built</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { max-width: 34rem; margin: 20vh auto; padding: 0 1rem; line-height: 1.6; }
</style>
<h1>The documentation is being built</h1>
<p>This takes about half a minute, and the page opens by itself. If it does not, the terminal of <code>npm start</code> shows why.</p>
`;

createServer((request, response) => {
  if (!existsSync(join(folder, 'index.html'))) {
    response.writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
    });
    response.end(waiting);
    return;
  }
  serveFile(request, response, () => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  });
}).listen(Number(port), host);
