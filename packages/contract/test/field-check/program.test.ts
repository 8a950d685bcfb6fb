import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compileCache } from '../../src/compile-cache.ts';
import { runNode } from '../../src/run-program.ts';
import { startSandbox } from '../../src/sandbox.ts';

const program = fileURLToPath(new URL('../../bin/verify.ts', import.meta.url));

test('pnpm verify checks a server with credentials from the environment', async () => {
  const { server, token } = await startSandbox();
  onTestFinished(() => server.close());
  const env = { WALLET_TOKEN: token.id, WALLET_TOKEN_KEY: token.key };
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { code, stdout, stderr } = await runNode([program, '--base-url', server.url], { cwd, env });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('| getWallet | 200 | as described |');
  // Only an API client can call getClient.
  expect(stdout).toContain('- getClient: needs the credentials of a client');
});

test('Ctrl-C ends a check whose server does not respond', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [program, '--base-url', `http://127.0.0.1:${port}`], {
    env: { ...process.env, ...compileCache, WALLET_TOKEN: 'a', WALLET_TOKEN_KEY: 'b' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = text(child.stderr);
  await once(server, 'request');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  expect(await said).toBe('Stopped. There is no report.\n');
});
