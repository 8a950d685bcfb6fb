import { expect, test } from 'vitest';
import { ListenError } from '../../src/node/index.ts';
import { mirror, serveMirror } from './raw-http.ts';

test('a busy port is a typed error that names the option and another port', async () => {
  await using first = await serveMirror();
  const second = serveMirror({ port: first.port });
  await expect(second).rejects.toThrow(ListenError);
  await expect(second).rejects.toMatchObject({
    code: 'port_in_use',
    message: `Port ${first.port} is in use. Choose another: --port ${first.port + 10}`,
  });
});

test('a host of another machine is a typed error', async () => {
  // 192.0.2.0/24 is reserved for documentation.
  const handler = { ...mirror, allowRemote: true };
  await expect(serveMirror({ host: '192.0.2.1' }, handler)).rejects.toMatchObject({
    code: 'host_unavailable',
    message: 'Host 192.0.2.1 is not an address of this machine. Choose another: --host 127.0.0.1',
  });
});

test('listens on a loopback address by default', async () => {
  await using server = await serveMirror();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test('a server on all addresses has a reachable URL', async () => {
  await using server = await serveMirror({ host: '0.0.0.0' }, { ...mirror, allowRemote: true });
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test.each(['0.0.0.0', '::', '192.0.2.1', 'sandbox.test'])(
  'rejects the address %s without allowRemote',
  async (host) => {
    await expect(serveMirror({ host })).rejects.toMatchObject({ code: 'remote_not_allowed' });
  },
);
