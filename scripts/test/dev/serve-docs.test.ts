import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { expect, onTestFinished, test, vi } from 'vitest';

const program = fileURLToPath(new URL('../../dev/serve-docs.ts', import.meta.url));

test('the documentation says that it is being built, and is served as soon as it is there', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'litas-docs-'));
  const folder = join(parent, 'dist');
  const port = await getPort();
  const server = spawn(process.execPath, [program, '--folder', folder, '--port', String(port)], {
    stdio: 'ignore',
  });
  onTestFinished(async () => {
    server.kill();
    await once(server, 'exit');
    await rm(parent, { recursive: true });
  });
  const read = async (path = '/') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const waiting = await vi.waitUntil(() => read().catch(() => undefined), { timeout: 30_000 });
  expect(waiting.status).toBe(503);
  expect(waiting.headers.get('retry-after')).toBe('2');
  expect(waiting.text).toContain('The documentation is being built');
  // The page opens by itself.
  expect(waiting.text).toContain('<meta http-equiv="refresh" content="2">');

  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(join(folder, '404.html'), '<h1>Not found</h1>');
  expect(await read()).toMatchObject({ status: 200, text: '<h1>Home</h1>' });
  expect(await read('/missing/')).toMatchObject({ status: 404, text: '<h1>Not found</h1>' });
});
