import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWallet } from '@litas/client';
import { JSDOM } from 'jsdom';
import { expect, onTestFinished, test } from 'vitest';

const { window } = new JSDOM('', { url: 'http://localhost/' });

test("calls succeed with Node's fetch and the AbortSignal of jsdom", async () => {
  const server = createServer((_, response) => response.end('{"time":1767225600}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { AbortController, AbortSignal } = globalThis;
  onTestFinished(() => {
    Object.assign(globalThis, { AbortController, AbortSignal });
    server.close();
  });
  Object.assign(globalThis, { AbortController: window.AbortController, AbortSignal: window.AbortSignal });

  const wallet = createWallet({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  expect(await wallet.getServer()).toEqual({ time: 1767225600 });
  const controller = new window.AbortController();
  expect(await wallet.getServer({}, { signal: controller.signal })).toEqual({ time: 1767225600 });
  controller.abort();
  await expect(wallet.getServer({}, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test.for(['Blob', 'File'] as const)('a %s of jsdom is uploaded as what it holds', async (name) => {
  let sent: string | undefined;
  const wallet = createWallet({
    client: { id: 'a', key: 'b' },
    fetch: async (_, { headers, body }) => {
      sent = `${headers['content-type']}: ${new TextDecoder().decode(body)}`;
      return Response.json({});
    },
  });
  const type = 'image/png';
  const body =
    name === 'Blob' ? new window.Blob(['PNG'], { type }) : new window.File(['PNG'], 'a.png', { type });
  await wallet.uploadAvatar({ userId: 1, body });
  expect(sent).toBe('image/png: PNG');
});
