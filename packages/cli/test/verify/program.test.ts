import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startLitas } from '../support/process.ts';

test('Ctrl-C ends a check whose server does not respond', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  await using litas = await startLitas(['verify', '--base-url', `http://127.0.0.1:${port}`], {
    WALLET_TOKEN: 'a',
    WALLET_TOKEN_KEY: 'b',
  });
  await once(server, 'request');
  litas.child.kill('SIGINT');
  expect(await litas.ended()).toBe(130);
  expect(litas.stderr()).toBe('Error: Stopped. There is no report.\n');
});
