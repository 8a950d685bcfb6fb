import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import type { PlainResponse } from '../../src/http/message.ts';
import { serveMirror } from './raw-http.ts';

const result: PlainResponse = { status: 200, headers: {}, body: 'done' };

test('a pending response is sent before the server closes', async () => {
  const { promise, resolve } = Promise.withResolvers<PlainResponse>();
  const asked = Promise.withResolvers<void>();
  const server = await serveMirror(
    {},
    {
      handle: () => {
        asked.resolve();
        return promise;
      },
    },
  );
  const response = fetch(server.url);
  await asked.promise;
  const closed = server.close();
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  resolve(result);
  expect(await (await response).text()).toBe('done');
  await closed;
});

test('a response that is not ready in time is cut', async () => {
  const asked = Promise.withResolvers<void>();
  const server = await serveMirror(
    { limits: { closeMs: 20 } },
    {
      handle: () => {
        asked.resolve();
        return new Promise(() => {});
      },
    },
  );
  const outcome = fetch(server.url).catch(String);
  await asked.promise;
  await server.close();
  expect(await outcome).toBe('TypeError: fetch failed');
});

test('close can be called twice, and does not wait for idle connections', async () => {
  const server = await serveMirror();
  await (await fetch(server.url)).text();
  await Promise.all([server.close(), server.close()]);
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});

test('close does not wait for unused connections', async () => {
  const server = await serveMirror({ limits: { closeMs: 60_000 } });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  await Promise.all([once(socket, 'close'), server.close()]);
  expect(socket.destroyed).toBe(true);
});
