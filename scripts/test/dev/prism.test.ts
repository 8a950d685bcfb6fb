import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../process/root.mjs';

/** Starts what `pnpm prism` runs, in the environment that breaks Prism by itself. */
function startPrism(...options: string[]) {
  const child = spawn(process.execPath, [join(root, 'scripts/prism.ts'), ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('pnpm prism prints its address, responds with examples under NODE_ENV=production, and ends with Ctrl-C', async () => {
  const child = startPrism('--port', '0', '--errors');
  let url: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    url = /^Prism on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    if (url) break;
  }
  const ask = (path: string, headers: Record<string, string> = { authorization: 'MAC any' }) =>
    fetch(`${url}${path}`, { headers: { connection: 'close', ...headers } });

  const user = await ask('/rest/v1/user/me');
  expect([user.status, await user.json()]).toEqual([
    200,
    expect.objectContaining({ id: expect.any(Number) }),
  ]);
  expect((await ask('/rest/v1/user/me', {})).status).toBe(401);
  const wrong = await ask('/rest/v1/wallet/me/statements?limit=many');
  expect([wrong.status, wrong.headers.get('sl-violations')]).toEqual([400, expect.stringContaining('limit')]);

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(ask('/rest/v1/server')).rejects.toThrow('fetch failed');
});

test('prints the command that chooses another port if the port is in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const child = startPrism('--port', String(port));
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([code, said]).toEqual([
    2,
    `A port cannot be used:\n  Port ${port}, meant for Prism, is in use.\nPerhaps another "npm run prism" is running: end it, or choose another with npm run prism -- --port <number>.\n`,
  ]);
});
