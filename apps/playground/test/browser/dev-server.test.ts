import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** A free port, and the server that reserves it. */
async function keepPort(): Promise<{ port: number; free: () => Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, free: async () => void (await once(server.close(), 'close')) };
}

function start(port: number): { child: ChildProcess; output: () => string } {
  const env = { ...process.env, NO_COLOR: '1' };
  // Prepares its dependencies again, as in a new clone.
  const child = spawn(process.execPath, [vite, '--force', '--port', String(port)], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += String(text)));
  onTestFinished(() => void child.kill());
  return { child, output: () => output };
}

test.runIf(isFull)('uses the port option and connects a wallet at the first try', async () => {
  const { port, free } = await keepPort();
  await free();
  const { output } = start(port);
  const url = `http://127.0.0.1:${port}`;
  await expect.poll(output, { timeout: 60_000 }).toContain(`${url}/`);
  await using opened = await openPage({ base: url });
  const { page } = opened;
  let loads = 0;
  page.on('load', () => (loads += 1));
  await connect(page);
  await page.getByRole('table').waitFor();
  expect(loads).toBe(0);
  expect(opened.complaints).toEqual([]);
  expect([...opened.origins]).toEqual([url]);

  // React mounts twice in development; the page must not exchange its code twice.
  await page.getByRole('radio', { name: 'Sandbox' }).check();
  await connect(page);
  await page.getByRole('table').waitFor();
  expect(opened.complaints).toEqual([]);
});

test('fails if the port is in use and takes no other port', async () => {
  const { port, free } = await keepPort();
  const { child, output } = start(port);
  const [code] = (await once(child, 'exit')) as [number];
  await free();
  expect(code).not.toBe(0);
  expect(output()).toContain(`Port ${port} is already in use`);
});
